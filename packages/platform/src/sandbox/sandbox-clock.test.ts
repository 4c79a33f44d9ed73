import { expect, it } from 'vitest';
import { SandboxClock } from './sandbox-clock.js';

const base = { now: () => new Date('2026-11-22T03:00:00Z') };

it('goes with the clock beneath it until it is put forward', () => {
  const clock = new SandboxClock(base);
  expect(clock.now().toISOString()).toBe('2026-11-22T03:00:00.000Z');
  clock.advance(90);
  clock.advance(30);
  expect(clock.now().toISOString()).toBe('2026-11-22T03:02:00.000Z');
});

it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('never goes back or to nowhere (%s)', (seconds) => {
  expect(() => new SandboxClock(base).advance(seconds)).toThrow(RangeError);
});
