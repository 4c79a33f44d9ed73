/** How a call shows for whom it is made. One object serves all calls of a client. */
export interface Auth {
  /** Whether cookies go along. */
  readonly credentials: RequestCredentials;
  /** The base address must be of the page's own origin; asked when the client is made. */
  readonly ownOrigin?: boolean;
  /** Adds what shows it to a request; called before every attempt. What it throws ends the call untouched. */
  authorize(request: Request): void | Promise<void>;
  /**
   * Sees the headers of every reply (a fresh DPoP nonce). Returns true when a refused request (401) may be let in if sent again;
   * that is done once in a call, whatever its method, since nothing happened yet.
   */
  heard?(reply: Response): boolean;
}

/** Says nothing of anybody: catalogue, definitions, code lists. */
export const anonymous: Auth = { credentials: 'omit', authorize() {} };
