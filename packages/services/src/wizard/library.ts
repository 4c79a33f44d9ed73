import type { Client, DraftHandle } from '@layan/client';
import type { DraftSummary, Service } from '@layan/contract';
import type { ServiceDefinition } from '@layan/definition';
import { draftEntry, type DraftEntry } from '@layan/views';

/** A service as it is offered now. */
export interface Offered {
  readonly service: Service;
  readonly definition: ServiceDefinition;
}

/** A draft, under the version it was begun with. */
export interface Opened {
  readonly handle: DraftHandle;
  readonly definition: ServiceDefinition;
}

/** Reads one service and its drafts. A version of a definition never changes, so each is fetched once. */
export class Library {
  readonly #client: Client;
  readonly #service: string;
  readonly #definitions = new Map<number, Promise<ServiceDefinition>>();

  constructor(client: Client, service: string) {
    this.#client = client;
    this.#service = service;
  }

  /** @throws as `client.services.get` */
  async offered(): Promise<Offered> {
    const service = await this.#client.services.get(this.#service);
    return { service, definition: await this.#definition(service.version) };
  }

  /** Open drafts, newest first. @throws as `client.drafts.list` */
  async drafts(): Promise<readonly DraftEntry[]> {
    const { items } = await this.#client.drafts.list({ service: this.#service, limit: 100 }).page();
    return Promise.all(items.map((item) => this.#entry(item)));
  }

  /** Begins a draft; one key begins one draft, however often it is pressed. @throws as `client.drafts.create` */
  async begin(key: string): Promise<Opened> {
    return this.#opened(await this.#client.drafts.begin(this.#service, { key }));
  }

  /** @throws as `client.drafts.get` */
  async open(draft: string): Promise<Opened> {
    return this.#opened(await this.#client.drafts.open(draft));
  }

  async #entry(summary: DraftSummary): Promise<DraftEntry> {
    return draftEntry(summary, await this.#definition(summary.service.version));
  }

  async #opened(handle: DraftHandle): Promise<Opened> {
    return { handle, definition: await this.#definition(handle.draft.service.version) };
  }

  #definition(version: number): Promise<ServiceDefinition> {
    const known = this.#definitions.get(version);
    if (known) return known;
    const asked = this.#client.definitions.get(this.#service, version);
    this.#definitions.set(version, asked);
    asked.catch(() => this.#definitions.delete(version));
    return asked;
  }
}
