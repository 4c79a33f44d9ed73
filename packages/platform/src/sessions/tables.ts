/** Rows of sessions and of parked posts. */

export interface WebSessionRow {
  key: string;
  kind: 'pages' | 'desk';
  sub: string;
  /** Session at the identity provider, named by its back-channel logout. */
  sid: string | null;
  /** The actor; gone when the session has ended. */
  sealed: string | null;
  created_at: Date;
  seen_at: Date;
  ended_at: Date | null;
}

export interface ParkedPostRow {
  key: string;
  sub: string;
  sealed: string;
  expires_at: Date;
}

export type SessionSchema = {
  web_sessions: WebSessionRow;
  parked_posts: ParkedPostRow;
};
