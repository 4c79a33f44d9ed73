export type { FormEntries, Session, SessionKind } from './session.js';
