import { describe, expect, it } from 'vitest';
import { isoMinutes, readTime, timeProblem, timeText } from './time.js';

describe('a time', () => {
  it.each([
    ['9', '09.00'],
    ['09', '09.00'],
    ['930', '09.30'],
    ['0930', '09.30'],
    ['9.30', '09.30'],
    ['09:30', '09.30'],
    ['9:05', '09.05'],
    [' 16.45 ', '16.45'],
    ['0', '00.00'],
    ['2359', '23.59'],
    ['９：３０', '09.30'],
  ])('is read from "%s" as %s', (text, time) => expect(timeText(readTime(text)!)).toBe(time));

  it.each([
    '',
    '24',
    '24.00',
    '9.60',
    '960',
    '9.3',
    '9.305',
    '25:00',
    '12345',
    'pagi',
    '-1',
    '9 30',
    '9,30',
    '9.30 WIB',
  ])('is not read from "%s"', (text) => expect(readTime(text)).toBe(null));

  it('comes back from what it is written as, every minute of the day', () => {
    for (let minutes = 0; minutes < 1440; minutes += 1)
      for (const mark of ['.', ':'] as const) expect(readTime(timeText(minutes, mark))).toBe(minutes);
  });

  it('of ISO has two digits twice', () => {
    expect(isoMinutes('09:30')).toBe(570);
    expect(['9:30', '09.30', '24:00', ''].map(isoMinutes)).toEqual([null, null, null, null]);
  });
});

describe('rules', () => {
  const office = { min: 8 * 60, max: 15 * 60 + 30, step: 20 };

  it.each([
    ['8.00', null],
    ['15.20', null],
    ['', null],
    ['pagi', 'unreadable'],
    ['7.59', 'tooEarly'],
    ['15.31', 'tooLate'],
    ['8.10', 'between'],
  ])('say of "%s": %s', (text, kind) => expect(timeProblem(text, office)?.kind ?? null).toBe(kind));

  it('name the times that are offered instead, none of them too late', () => {
    expect(timeProblem('8.10', office)).toEqual({ kind: 'between', time: 490, nearest: [480, 500] });
    expect(timeProblem('15.25', office)).toEqual({ kind: 'between', time: 925, nearest: [920] });
  });

  it('offer every minute without a step', () => {
    expect(timeProblem('8.13', { ...office, step: 0 })).toBe(null);
  });
});
