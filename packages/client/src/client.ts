import { withDefaults, type ClientOptions } from './client-options.js';
import { Cases } from './resources/cases.js';
import { Codes, Definitions, Services } from './resources/catalogue.js';
import { Desk } from './resources/desk.js';
import { Drafts, Submissions } from './resources/drafts.js';
import { Intents } from './resources/intents.js';
import { Me } from './resources/me.js';
import { Transport } from './transport/transport.js';

/** The platform's API, its resources named as in the contract. Made by `createClient`. */
export class Client {
  readonly services: Services;
  readonly definitions: Definitions;
  readonly codes: Codes;
  readonly drafts: Drafts;
  readonly submissions: Submissions;
  readonly cases: Cases;
  readonly intents: Intents;
  readonly desk: Desk;
  readonly me: Me;
  readonly #options: ClientOptions;

  constructor(options: ClientOptions) {
    const transport = new Transport(withDefaults(options));
    this.#options = options;
    this.services = new Services(transport);
    this.definitions = new Definitions(transport);
    this.codes = new Codes(transport);
    this.drafts = new Drafts(transport);
    this.submissions = new Submissions(transport);
    this.cases = new Cases(transport);
    this.intents = new Intents(transport);
    this.desk = new Desk(transport);
    this.me = new Me(transport);
  }

  /** A client like this one, with some options changed. */
  with(changed: Partial<ClientOptions>): Client {
    return new Client({ ...this.#options, ...changed });
  }
}

/**
 * A client of one platform. Nothing is sent before a resource is called.
 * @throws TypeError for a `baseUrl` that is no http(s) address, or is foreign where cookies go along.
 */
export const createClient = (options: ClientOptions): Client => new Client(options);
