export { Database, type Engine, type Reader, type Write } from './database.js';
export { openDatabase } from './open.js';
export type { DatabaseOptions, PoolOptions } from './options.js';
export { UnsafeServerError } from './server.js';
export { FolderInUseError } from './folder-lock.js';
export { assertOutsideWrite, WriteGuardError } from './guard.js';
export { tables } from './tables.js';
export { isUnavailable } from './unavailable.js';
export type { Schema } from './schema.js';
