// Read by tests: the one place that knows where the shared, never committed test data lies.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join, resolve } from 'node:path';

const root = resolve(process.env.LAYAN_SHARED ?? fileURLToPath(new URL('../../shared', import.meta.url)));

/** Path of a file or folder of the shared test data, or null where it is absent (the test then says "skipped"). */
export function sharedData(...parts) {
  const path = join(root, 'data', ...parts);
  return existsSync(path) ? path : null;
}
