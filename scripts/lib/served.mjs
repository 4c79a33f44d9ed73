// Imported by `npm start`: free ports, and a child process that serves something, from its first word to its end.
import { fork } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';

/** Longest orderly stop in milliseconds. */
const patience = 10_000;

/**
 * The ports that are wanted, each free on its host; 0 is replaced by any free one.
 * @param {{ variable: string, port: number, host: string }[]} wanted
 * @throws with one clear line when a port is taken.
 */
export async function freePorts(wanted) {
  const probes = [];
  try {
    // all are held until the last is known, so that no two are the same
    for (const { variable, port, host } of wanted) {
      const probe = createServer();
      await new Promise((resolve, reject) => {
        probe.once('error', ({ code }) => {
          const why = code === 'EADDRINUSE' ? 'taken' : `not to be had (${code})`;
          reject(new Error(`Port ${port} is ${why}. Choose another with ${variable}=PORT npm start.`));
        });
        probe.listen(port, host, resolve);
      });
      probes.push(probe);
    }
    return probes.map((probe) => probe.address().port);
  } finally {
    await Promise.all(probes.map((probe) => new Promise((resolve) => probe.close(resolve))));
  }
}

/** A program of ours as a child process that ends when this one does. What it prints goes to its own log. */
export class Served {
  #child;

  /** @param {{ name: string, main: string, log: string, cwd: string, env: NodeJS.ProcessEnv }} options */
  constructor({ name, main, log, cwd, env }) {
    this.name = name;
    this.log = log;
    const output = openSync(log, 'w', 0o600);
    this.#child = fork(main, [], {
      cwd,
      env,
      stdio: ['ignore', output, output, 'ipc'],
      detached: true, // Ctrl-C reaches this process alone, which then stops its children in order
    });
    /** What it says once it answers. */
    this.started = new Promise((resolve, reject) => {
      this.#child.once('message', resolve);
      this.#child.once('exit', (code) => {
        const said = readFileSync(log, 'utf8').trim().split('\n').slice(-5).join('\n');
        reject(new Error(`\n${name} stopped before it was ready (code ${code}):\n${said}`));
      });
    });
    this.started.catch(() => {}); // whoever waits hears of it
    /** Its exit code, once it is gone. */
    this.ended = new Promise((resolve) => this.#child.once('exit', resolve));
  }

  /** Ends it in order; after a while, anyhow. Resolves when it is gone. */
  async stop() {
    this.#child.kill('SIGTERM');
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), patience);
    await this.ended;
    clearTimeout(timer);
  }
}
