import { expect, it } from 'vitest';
import { randomIds } from './ids.js';

it('makes ids and case numbers that look alike to nobody', () => {
  const ids = Array.from({ length: 1000 }, () => randomIds.id());
  expect(new Set(ids).size).toBe(1000);
  for (const id of ids) expect(id).toMatch(/^[0-9a-hjkmnp-tv-z]{26}$/);
  for (let index = 0; index < 1000; index += 1) {
    expect(randomIds.caseNumber()).toMatch(/^P-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  }
});
