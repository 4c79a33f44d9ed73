/**
 * SQLSTATE classes and codes after which the same request may succeed: the connection or the server went away, resources ran out, a
 * limit on time or locks was hit, or another transaction was in the way.
 */
const passing = /^(?:08...|53...|57014|57P0[1-5]|55P03|40001|40P01|25P03)$/;

/** Errors of the network, and of the pool, which has no code. */
const network = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'ENOTFOUND', 'EAI_AGAIN']);
const pool = /timeout exceeded when trying to connect|Connection terminated|Query read timeout/;

/** Whether the database could not be asked just now, in contrast to having been asked something wrong. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string' && (passing.test(code) || network.has(code))) return true;
  return pool.test(error.message) || (error.cause !== undefined && isUnavailable(error.cause));
}
