export { createSession, type SessionHandle, type SessionOptions } from './session-handle.js';
