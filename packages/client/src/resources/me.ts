import type { Me as Person } from '@layan/contract';
import type { CallOptions } from '../transport/call.js';
import type { Transport } from '../transport/transport.js';

/** `client.me`: for whom the calls are made. */
export class Me {
  constructor(private readonly transport: Transport) {}

  /** @throws NotSignedInError */
  get(options?: CallOptions): Promise<Person> {
    return this.transport.call('getMe', options);
  }
}
