import { expect, it } from 'vitest';
import { posted, revisionOf } from './posted.js';

it('takes the last of repeated fields and nothing for a missing one', () => {
  expect(
    posted(
      [
        ['_key', 'a'],
        ['_key', 'b'],
      ],
      '_key',
    ),
  ).toBe('b');
  expect(posted([], '_key')).toBe('');
});

it.each(['', '-1', '1.0', '1e3', ' 1', '0x1', '99999999999'])('reads %j as a revision that never was', (text) => {
  expect(revisionOf([['_revision', text]])).toBe(-1);
});

it('reads a revision', () => {
  expect(revisionOf([['_revision', '12']])).toBe(12);
});
