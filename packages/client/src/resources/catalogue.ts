import type { CodeList, Service } from '@layan/contract';
import type { ServiceDefinition } from '@layan/definition';
import { listing, type Listing, type ListOptions } from '../listing.js';
import type { CallOptions } from '../transport/call.js';
import type { CodeSlice } from '../transport/replies.js';
import type { Transport } from '../transport/transport.js';

/** `client.services`: the catalogue. */
export class Services {
  constructor(private readonly transport: Transport) {}

  /** By id. */
  list(options: ListOptions = {}): Listing<Service> {
    return listing(this.transport, 'listServices', options);
  }

  /** @throws ProblemError `not-found` */
  get(service: string, options?: CallOptions): Promise<Service> {
    return this.transport.call('getService', { ...options, params: { service } });
  }
}

/** `client.definitions`: published, and the same for ever. */
export class Definitions {
  constructor(private readonly transport: Transport) {}

  /** @throws ProblemError `not-found` */
  get(service: string, version: number, options?: CallOptions): Promise<ServiceDefinition> {
    return this.transport.call('getDefinition', { ...options, params: { service, version } });
  }
}

/** `client.codes`: code lists in slices. */
export class Codes {
  constructor(private readonly transport: Transport) {}

  /** The edition of a list and the file of each slice. @throws ProblemError `not-found` */
  get(list: string, options?: CallOptions): Promise<CodeList> {
    return this.transport.call('getCodeList', { ...options, params: { list } });
  }

  /** One slice, by the file name that its list gives: `provinces.1a2b3c4d.json`. @throws ProblemError `not-found` */
  slice(list: string, file: string, options?: CallOptions): Promise<CodeSlice> {
    return this.transport.call('getCodeSlice', { ...options, params: { list, file } });
  }
}
