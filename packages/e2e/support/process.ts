import { execFileSync, fork, type ChildProcess } from 'node:child_process';

/** A built program of ours as a process of its own, that may end and start again. */
export class TestProcess {
  /** Exit signal of the last process, once it is gone. */
  signal: NodeJS.Signals | null = null;
  #child: ChildProcess | undefined;
  #output = '';

  constructor(
    private readonly name: string,
    private readonly main: string,
  ) {}

  /** Everything it printed so far: its log. */
  get output() {
    return this.#output;
  }

  /** Bytes of memory that it holds now. */
  get memory() {
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(this.#child!.pid)], { encoding: 'utf8' })) * 1024;
  }

  /** Starts it; resolves with what it says once it answers. */
  async start(env: NodeJS.ProcessEnv): Promise<unknown> {
    const child = fork(this.main, [], { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    for (const stream of [child.stdout!, child.stderr!])
      stream.setEncoding('utf8').on('data', (text: string) => (this.#output += text));
    this.#child = child;
    this.signal = null;
    child.once('exit', (_code, signal) => (this.signal = signal));
    return new Promise((resolve, reject) => {
      child.once('message', resolve);
      child.once('exit', (code) => reject(new Error(`${this.name} stopped (code ${code}):\n${this.#output}`)));
    });
  }

  /** Sends it a message and waits for its answer. */
  async ask(message: object) {
    const child = this.#child!;
    const answer = new Promise((resolve) => child.once('message', resolve));
    child.send(message);
    await answer;
  }

  /** Resolves when it is gone, however it went. */
  async exited() {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    await new Promise((resolve) => child.once('exit', resolve));
  }

  async stop() {
    this.#child?.kill('SIGTERM');
    await this.exited();
  }

  async kill() {
    this.#child?.kill('SIGKILL');
    await this.exited();
  }
}
