/** Run once before journeys: the embedded database is made a single time, and every platform starts on a copy of it. */
import { TestPlatform } from './platform.js';

export default async function prepare() {
  const platform = await TestPlatform.create('pglite');
  await platform.start();
  await platform.stop();
  process.env.LAYAN_TEST_PREPARED = platform.folder;
  return () => platform.remove();
}
