/**
 * The platform as a process of its own. Settings come from the environment (`config.ts`). When it answers it says so to its parent
 * (`{ url, sandbox }`), or in one line of JSON on standard output where there is none. SIGTERM and SIGINT stop it within 5 seconds;
 * so does the end of a parent that started it with a channel. In the sandbox the parent may put the clock forward: `{ advance: seconds }`
 * is answered by `{ now }`.
 */
import { readFileSync } from 'node:fs';
import { readSettings, type PlatformSettings } from './config.js';
import { createPlatform } from './index.js';
import { readClients } from './read-clients.js';
import { describeError } from './server/logging.js';
import { SandboxClock } from './sandbox/sandbox-clock.js';

/** Longest orderly stop; after it the process ends anyway. */
const patience = 5000;

function settings(): PlatformSettings {
  const { LAYAN_TLS_KEY: key, LAYAN_TLS_CERT: cert, LAYAN_CLIENTS: clients } = process.env;
  const tls = key && cert ? { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') } : null;
  return { ...readSettings(process.env), tls, ...(clients ? { clients: readClients(clients) } : {}) };
}

/** Libraries that print speak JSON too. */
for (const level of ['info', 'warn'] as const) {
  console[level] = (...words: unknown[]) => {
    process.stdout.write(
      `${JSON.stringify({ level, time: new Date().toISOString(), msg: words.map(String).join(' ') })}\n`,
    );
  };
}

let stop: (() => Promise<void>) | null = null;
let stopping = false;

function shutDown(): void {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(1), patience).unref();
  void (stop?.() ?? Promise.resolve()).then(
    () => process.exit(0),
    () => process.exit(1),
  );
}

for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.on(signal, shutDown);

/** A defect: nobody knows what state things are in. Its message stays out of the log, like that of every error. */
process.on('uncaughtException', (error) => {
  process.stdout.write(
    `${JSON.stringify({ level: 'fatal', time: new Date().toISOString(), error: describeError(error) })}\n`,
    () => process.exit(1),
  );
});

try {
  const clock = new SandboxClock();
  const platform = await createPlatform(settings(), { clock });
  stop = () => platform.close();
  const { url, sandbox } = platform;
  if (stopping) await platform.close();
  else if (process.send) {
    if (sandbox) {
      process.on('message', ({ advance }: { advance: number }) => {
        clock.advance(advance);
        process.send?.({ now: clock.now().toISOString() });
      });
    }
    process.send({ url, sandbox });
  } else process.stdout.write(`${JSON.stringify({ url, sandbox })}\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
