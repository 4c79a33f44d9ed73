import type { Parked, Session } from '@layan/contract';
import { isRecord } from '../json.js';

const isTextOrNull = (value: unknown): boolean => value === null || typeof value === 'string';

/** Whether a reply is a session: with a token exactly while somebody is signed in. */
export const isSession = (value: unknown): value is Session =>
  isRecord(value) &&
  value['signedIn'] === (typeof value['csrf'] === 'string') &&
  value['signedIn'] === Number.isInteger(value['secondsLeft']) &&
  ['name', 'maskedId', 'assurance', 'expiresAt', 'csrf'].every((name) => isTextOrNull(value[name]));

/** Whether what was parked is a wizard's. */
export const isParked = (value: unknown): value is Parked =>
  isRecord(value) &&
  typeof value['draft'] === 'string' &&
  Number.isInteger(value['revision']) &&
  isRecord(value['answers']) &&
  isTextOrNull(value['page']);
