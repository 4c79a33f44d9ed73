/** How a call shows for whom it is made. One object serves all calls of a client. */
export interface Auth {
  /** Whether cookies go along. */
  readonly credentials: RequestCredentials;
  /** The base address must be of the page's own origin; asked when the client is made. */
  readonly ownOrigin?: boolean;
  /** Adds what shows it to a request; called before every attempt. What it throws ends the call untouched. */
  authorize(request: Request): void | Promise<void>;
  /** Sees the headers of every reply (a fresh DPoP nonce). */
  heard?(reply: Response): void;
  /**
   * Whether a refused request may be let in if it is authorized and sent again; asked once in a call, whatever its method, since nothing
   * happened yet. The body may be read from a copy.
   */
  mayResend?(reply: Response): boolean | Promise<boolean>;
}

/** Says nothing of anybody: catalogue, definitions, code lists. */
export const anonymous: Auth = { credentials: 'omit', authorize() {} };
