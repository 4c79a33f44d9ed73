import type { Reason } from '../sign-in/reasons.js';

/** One line about something that happened. Never holds a token, a cookie, an address that was asked for, or anything personal. */
export interface LogEntry {
  readonly level: 'info' | 'warn' | 'error';
  readonly event:
    | 'signed_in'
    | 'sign_in_failed'
    | 'signed_out'
    | 'session_ended_by_provider'
    | 'session_lost'
    | 'logout_token_refused'
    | 'provider_unreachable'
    | 'platform_unreachable'
    | 'platform_reply_refused'
    | 'parked'
    | 'failed';
  /** Why a sign-in failed, as the person's page names it. */
  readonly reason?: Reason;
  /** The code of a library's error, or an error's class: for whoever looks after the server. */
  readonly code?: string;
}

export type Log = (entry: LogEntry) => void;

/** Lines of JSON on the console. */
export const consoleLog: Log = (entry) => console[entry.level](JSON.stringify(entry));

/** What an error may be called in a log: its code or its class, and OAuth's word for it; never its message, which may quote what came in. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { code, error: word } = error as { readonly code?: unknown; readonly error?: unknown };
  const name = typeof code === 'string' ? code : error.name;
  return typeof word === 'string' && /^[a-z_]{1,40}$/.test(word) ? `${name} ${word}` : name;
}
