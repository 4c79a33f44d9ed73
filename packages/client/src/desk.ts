import { deskRoutes } from '@layan/contract';
import { Client } from './client.js';
import type { ClientOptions } from './client-options.js';
import { addDesk } from './endpoints.js';
import { Desk } from './resources/desk.js';

export type { DeskListOptions } from './resources/desk.js';

/** A client that speaks for officers too. A citizen's page has no use for it, and does not load it. */
export class DeskClient extends Client {
  readonly desk: Desk;

  constructor(options: ClientOptions) {
    super(options);
    addDesk(deskRoutes);
    this.desk = new Desk(this.transport);
  }
}

/** As `createClient`, with `client.desk`. */
export const createDeskClient = (options: ClientOptions): DeskClient => new DeskClient(options);
