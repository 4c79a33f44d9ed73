export { createBff, type BffHandler } from './create-bff.js';
export { defaultLimits, type BffLimits, type BffOptions, type BffSettings, type ClientProof } from './settings.js';
export type { Clock } from './clock.js';
export type { Log, LogEntry } from './log.js';
export { reasons, type Reason } from '../sign-in/reasons.js';
export type { SessionStore, StoredRecord } from '../sessions/store.js';
export { memoryStore } from '../sessions/memory-store.js';
