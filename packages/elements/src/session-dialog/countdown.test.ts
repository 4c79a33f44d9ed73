import { describe, expect, it } from 'vitest';
import { secondsLeft, secondsToSay, untilNext } from './countdown.js';

describe('the time left', () => {
  it('is whole seconds, and none once it is over', () => {
    expect(secondsLeft(120_000, 0)).toBe(120);
    expect(secondsLeft(120_000, 1)).toBe(120);
    expect(secondsLeft(120_000, 1000)).toBe(119);
    expect(secondsLeft(120_000, 500_000)).toBe(0);
  });
});

describe('what is said', () => {
  it('is five times at most in five minutes, never every second', () => {
    const said: number[] = [];
    let before: number | null = null;
    for (let left = 299; left >= 0; left -= 1) {
      const now = secondsToSay(before, left, 300);
      if (now === null) continue;
      said.push(now);
      before = left;
    }
    expect(said).toEqual([300, 120, 60, 30, 10]);
  });

  it('is the true time after a machine has slept over a mark', () => {
    expect(secondsToSay(119, 25, 120)).toBe(25);
  });

  it('is nothing at the end', () => {
    expect(secondsToSay(10, 0, 120)).toBe(null);
  });
});

describe('the next look at the clock', () => {
  it('is when the warning starts', () => {
    expect(untilNext(600_000, 0, 120, false)).toBe(480_000);
  });

  it('is the next whole second while it counts down', () => {
    expect(untilNext(100_500, 0, 120, false)).toBe(500);
    expect(untilNext(100_000, 0, 120, false)).toBe(1000);
  });

  it('is the end itself once the person has chosen to stay', () => {
    expect(untilNext(100_500, 0, 120, true)).toBe(100_500);
  });
});
