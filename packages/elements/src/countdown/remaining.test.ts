import { describe, expect, it } from 'vitest';
import { hasPassed, inWords, onClock, readPoints, secondsLeft, untilNext } from './remaining.js';

describe('the time that is left', () => {
  it('counts a second that has begun, and never goes below none', () => {
    expect(secondsLeft(10_000, 9_999)).toBe(1);
    expect(secondsLeft(10_000, 9_000)).toBe(1);
    expect(secondsLeft(10_000, 10_000)).toBe(0);
    expect(secondsLeft(10_000, 99_000)).toBe(0);
  });

  it('is looked at again when another number stands there', () => {
    expect(untilNext(10_000, 8_700)).toBe(300);
    expect(untilNext(10_000, 8_000)).toBe(1000);
    expect(untilNext(10 * 86_400_000, 0)).toBe(60_000);
    expect(untilNext(10_000, 10_000)).toBeNull();
  });

  it.each([
    [299, 'id', '04.59', '4 menit 59 detik'],
    [299, 'en', '04:59', '4 minutes 59 seconds'],
    [60, 'id', '01.00', '1 menit'],
    [3899, 'id', '1.04.59', '1 jam 4 menit'],
    [0, 'id', '00.00', '0 detik'],
    [187_200, 'id', '2 hari 4 jam', '2 hari 4 jam'],
    [172_860, 'id', '2 hari', '2 hari'],
  ])('of %s seconds in %s reads "%s" and is said "%s"', (seconds, language, clock, words) => {
    expect(onClock(seconds, language)).toBe(clock);
    expect(inWords(seconds, language)).toBe(words);
  });
});

describe('points to say something at', () => {
  it('are passed once, also when several were slept through', () => {
    expect(hasPassed([60, 30, 10], 61, 60)).toBe(true);
    expect(hasPassed([60, 30, 10], 60, 59)).toBe(false);
    expect(hasPassed([60, 30, 10], 80, 5)).toBe(true);
    expect(hasPassed([60, 30, 10], 9, 8)).toBe(false);
  });

  it('are read from a list, without what is no number', () => {
    expect(readPoints('60 30, 10 lima')).toEqual([60, 30, 10]);
    expect(readPoints(null)).toEqual([]);
  });
});
