import type { Bff } from '../bff/settings.js';
import { RateLimit } from '../http/rate-limit.js';
import { hash, newId } from '../sealing/bytes.js';
import type { Sealer } from '../sealing/sealer.js';

interface Parked {
  readonly sub: string;
  /** JSON, whatever the page put there. */
  readonly body: string;
}

const purpose = (id: string): string => `parked ${id}`;

/** What a page could not save because its session had ended: kept for minutes, encrypted, for the same person alone. */
export class Parking {
  readonly #bff: Bff;
  readonly #sealer: Sealer;
  readonly #times: RateLimit;

  constructor(bff: Bff, sealer: Sealer) {
    this.#bff = bff;
    this.#sealer = sealer;
    const { parkedTimes, parked } = bff.limits;
    this.#times = new RateLimit({ most: parkedTimes, within: parked, clock: bff.clock });
  }

  /** 0 when this person may park once more, else the seconds until they may. */
  wait(sub: string): number {
    return this.#times.take(sub);
  }

  /** Returns the id for the cookie. */
  async put(parked: Parked): Promise<string> {
    const { random, store, clock, limits } = this.#bff;
    const id = newId(random);
    await store.add(await hash(purpose(id)), {
      value: await this.#sealer.seal(purpose(id), JSON.stringify(parked)),
      owners: [],
      expiresAt: clock.now() + limits.parked * 1000,
    });
    return id;
  }

  /** Takes it out, once. Null, and gone, when it is somebody else's. */
  async take(id: string, sub: string): Promise<string | null> {
    const parked = await this.#read(id);
    const first = await this.drop(id);
    return parked !== null && first && parked.sub === sub ? parked.body : null;
  }

  /** Destroys it unseen unless it belongs to `sub`. Returns whether it stays. */
  async keepFor(id: string, sub: string): Promise<boolean> {
    const parked = await this.#read(id);
    if (parked?.sub === sub) return true;
    await this.drop(id);
    return false;
  }

  /** Whether there was something. */
  async drop(id: string): Promise<boolean> {
    return this.#bff.store.destroy(await hash(purpose(id)));
  }

  async #read(id: string): Promise<Parked | null> {
    const record = await this.#bff.store.get(await hash(purpose(id)));
    const text = record === null ? null : await this.#sealer.open(purpose(id), record.value);
    return text === null ? null : (JSON.parse(text) as Parked);
  }
}
