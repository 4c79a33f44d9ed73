/**
 * The agency's site as a process of its own. Settings come from the environment (`settings.ts`). When it answers it says so to its
 * parent (`{ url }`), or in one line of JSON on standard output where there is none. SIGTERM and SIGINT stop it; so does the end of a
 * parent that started it with a channel. Such a parent may put the clock forward: `{ advance: seconds }` is answered by `{ now }`.
 */
import { createSite, type Site } from './create-site.js';
import { readSettings } from './settings.js';

/** Longest orderly stop in milliseconds; after it the process ends anyway. */
const patience = 5000;

let site: Site | null = null;
let stopping = false;

function shutDown(): void {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(1), patience).unref();
  void (site?.close() ?? Promise.resolve()).then(
    () => process.exit(0),
    () => process.exit(1),
  );
}

for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.on(signal, shutDown);

try {
  let ahead = 0;
  const clock = { now: () => Date.now() + ahead };
  site = await createSite(readSettings(process.env), { clock });
  const { url } = site;
  if (process.send) {
    process.on('message', ({ advance }: { advance: number }) => {
      ahead += advance * 1000;
      process.send?.({ now: new Date(clock.now()).toISOString() });
    });
    process.send({ url });
  } else process.stdout.write(`${JSON.stringify({ url })}\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
