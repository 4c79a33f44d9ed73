export type { Session, SessionKind } from './session.js';
export { Counters } from './counters.js';
export { ParkedStore } from './parked.js';
export { SessionStore, type SignedIn } from './store.js';
export { formToken, isFormToken } from './form-token.js';
export { isUnsafe, requestSource } from './origin-check.js';
export {
  cookieOptions,
  languageCookie,
  parkedCookie,
  pendingCookie,
  sessionCookie,
  signedOutCookie,
} from './cookies.js';
export { hashId, randomId, seal, unseal } from './seal.js';
