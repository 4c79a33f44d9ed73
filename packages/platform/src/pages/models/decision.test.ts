import { limits } from '@layan/contract';
import type { ServiceDefinition } from '@layan/definition';
import { expect, it } from 'vitest';
import { checkDecision, readDecision } from './decision.js';

const definition = {
  process: { rejectReasons: [{ code: 'tidak-sah', label: { id: 'Tidak sah' }, basis: 'x' }] },
} as unknown as ServiceDefinition;
const check = (...entries: [string, string][]) => checkDecision(readDecision(entries), definition);

it('wants an outcome', () => {
  expect(check()).toEqual({ errors: { outcome: 'required' } });
  expect(check(['outcome', 'maybe'])).toEqual({ errors: { outcome: 'required' } });
});

it('wants one of the reasons of the definition for a rejection', () => {
  expect(check(['outcome', 'rejected'])).toEqual({ errors: { reason: 'required' } });
  expect(check(['outcome', 'rejected'], ['reason', 'lain'])).toEqual({ errors: { reason: 'required' } });
  expect(check(['outcome', 'rejected'], ['reason', 'tidak-sah'])).toEqual({
    decision: { outcome: 'rejected', reason: 'tidak-sah' },
  });
});

it('leaves the reason out of an approval', () => {
  expect(check(['outcome', 'approved'], ['reason', 'tidak-sah'], ['message', ' '])).toEqual({
    decision: { outcome: 'approved' },
  });
});

it('counts a message in code points, with one for a line end', () => {
  const longest = '\u{1F642}\r\n'.repeat(limits.messageLength / 2 - 1) + 'ab';
  expect(check(['outcome', 'approved'], ['message', longest])).toHaveProperty('decision');
  expect(check(['outcome', 'approved'], ['message', `${longest}c`])).toEqual({ errors: { message: 'too_long' } });
});
