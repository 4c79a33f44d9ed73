import type { Parked, Session as SessionReply } from '@layan/contract';
export class Session {
  current: SessionReply | null = null;
  #csrf: string | null = null;
  #listeners = new Set<() => void>();
  constructor(readonly path: string, readonly fetch: typeof globalThis.fetch) {}
  csrf = (): string | null => this.#csrf;
  async read(): Promise<SessionReply> {
    const reply = await this.fetch(`${this.path}/session`, { cache: 'no-store', credentials: 'same-origin' });
    this.#set((await reply.json()) as SessionReply);
    return this.current!;
  }
  #set(s: SessionReply) { this.current = s; if (s.csrf) this.#csrf = s.csrf; for (const l of this.#listeners) l(); }
  signInUrl(returnTo: string): string { return `${this.path}/login?return=${encodeURIComponent(returnTo)}`; }
  async signOut(returnTo: string): Promise<string> {
    const reply = await this.fetch(`${this.path}/logout?return=${encodeURIComponent(returnTo)}`, { method: 'POST', headers: { 'layan-csrf': this.#csrf ?? '' } });
    const { location } = (await reply.json()) as { location: string };
    this.#set({ signedIn: false, name: null, maskedId: null, assurance: null, expiresAt: null, csrf: null, parked: false });
    return location;
  }
  async park(parked: Parked): Promise<void> {
    const reply = await this.fetch(`${this.path}/park`, { method: 'POST', headers: { 'layan-csrf': this.#csrf ?? '', 'content-type': 'application/json' }, body: JSON.stringify(parked) });
    if (!reply.ok) throw new Error(String(reply.status));
  }
  async takeParked(): Promise<Parked | null> {
    const reply = await this.fetch(`${this.path}/park`, { credentials: 'same-origin' });
    return reply.status === 200 ? ((await reply.json()) as Parked) : null;
  }
  subscribe(listener: () => void): () => void { this.#listeners.add(listener); return () => this.#listeners.delete(listener); }
}
export const createSession = ({ path, fetch }: { path: string; fetch?: typeof globalThis.fetch; clock?: unknown; budget?: number }): Session => new Session(path, fetch ?? ((...a) => globalThis.fetch(...a)));
