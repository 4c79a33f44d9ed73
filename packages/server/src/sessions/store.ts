/** What a store keeps under a key. It never sees anything personal: the value is sealed, key and owners are hashes. */
export interface StoredRecord {
  readonly value: string;
  /** Names under which it can be destroyed without its key. */
  readonly owners: readonly string[];
  /** Milliseconds since 1970; from then on it is as good as gone. */
  readonly expiresAt: number;
}

/**
 * Where sessions and what goes with them are kept: memory, a file, Redis, a table. Each method happens at once or not at all, also
 * between processes that share the store; single sign-in, single refresh and a sign-out that lasts rest on that.
 */
export interface SessionStore {
  /** Null when there is nothing, or nothing any more. */
  get(key: string): Promise<StoredRecord | null>;
  /** Stores it unless there is something under the key that has not expired. True for exactly one of several that try. */
  add(key: string, record: StoredRecord): Promise<boolean>;
  /** Changes what is there; what is left out stays. False, and nothing is stored, when there is nothing. */
  set(key: string, change: Partial<Pick<StoredRecord, 'value' | 'expiresAt'>>): Promise<boolean>;
  /** True for exactly one of several that try. */
  destroy(key: string): Promise<boolean>;
  /** Destroys every record with this owner. */
  destroyBySubject(owner: string): Promise<void>;
}
