/**
 * Every place at which a submit, an attempt to pay or a notification can be cut off: around its transaction, inside it, and after it before
 * the answer.
 */
export const failPoints = [
  'submit-before-transaction',
  'submit-in-transaction-after-submission',
  'submit-in-transaction-before-commit',
  'submit-after-commit-before-answer',
  'attempt-before-provider',
  'attempt-after-provider-before-write',
  'notification-in-transaction-before-commit',
  'notification-after-commit-before-answer',
] as const;
export type FailPoint = (typeof failPoints)[number];

/** Told where the work has come to; dies there when that is the point that was chosen. */
export type ReachFailPoint = (point: FailPoint) => void;

/** No fail-point: what runs unless a test asks for one. */
export const noFailPoint: ReachFailPoint = () => {};

export interface FailPointOptions {
  /** `LAYAN_FAILPOINT`; null or empty: none. */
  readonly name: string | null | undefined;
  readonly production: boolean;
  /** What ends the process; by default the kernel does, without any goodbye. */
  readonly die?: () => void;
}

/** The chosen fail-point. Throws for an unknown name, and in production for any. */
export function chooseFailPoint({ name, production, die = kill }: FailPointOptions): ReachFailPoint {
  if (!name) return noFailPoint;
  if (production) throw new Error('Fail-points never run in production.');
  if (!failPoints.some((point) => point === name)) {
    throw new Error(`There is no fail-point ${name}; there are ${failPoints.join(', ')}.`);
  }
  return (point) => {
    if (point === name) die();
  };
}

function kill(): void {
  process.kill(process.pid, 'SIGKILL');
  // Elsewhere than on Linux the signal may take a moment; nothing more may happen meanwhile.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}
