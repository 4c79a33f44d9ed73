import type { Answers, Field, VisiblePage } from '@layan/definition';
import { mergePatch } from '@layan/definition';
import { indonesia } from '@layan/indonesia';
import { expect, it } from 'vitest';
import type { FormEntries } from './posted.js';
import { readPost } from './read-post.js';
import { rowIds } from './row-ids.js';

const label = { id: 'Label' };
const group = (name: string, min: number): Field => ({
  name,
  type: 'group',
  label,
  repeat: { min, max: 5 },
  fields: [{ name: 'nama', type: 'text', label }],
});
const fields = [group('wali', 1), group('anak', 0)];
const page: VisiblePage = { page: { id: 'data', title: label, fields }, fields };
const send = (entries: FormEntries, answers: Answers) =>
  mergePatch(answers, readPost(page, entries, { answers, pack: indonesia, now: '2026-08-24T00:00:00Z' }));

it('numbers new rows from one, passing over those on the form', () => {
  const newId = rowIds([
    ['wali/0/_row', 'r2'],
    ['wali/1/_row', ''],
    ['catatan', 'r1'],
  ]);
  expect([newId(), newId(), newId()]).toEqual(['r1', 'r3', 'r4']);
});

it.each<[string, FormEntries]>([
  [
    'a row that stood blank on the form',
    [
      ['wali/0/_row', ''],
      ['wali/0/nama', 'Sari'],
    ],
  ],
  [
    'a button that adds a first row',
    [
      ['wali/0/_row', ''],
      ['wali/0/nama', 'Sari'],
      ['_action', 'add:anak'],
    ],
  ],
  [
    'a button that adds one more',
    [
      ['wali/0/_row', 'r2'],
      ['wali/0/nama', 'Sari'],
      ['_action', 'add:wali'],
    ],
  ],
  [
    'a button that removes a row',
    [
      ['wali/0/_row', 'r1'],
      ['wali/1/_row', 'r2'],
      ['_action', 'remove:wali/0'],
    ],
  ],
])('changes nothing when a form is sent twice: %s', (_, entries) => {
  const once = send(entries, {});
  expect(once).not.toEqual({});
  expect(send(entries, once)).toEqual(once);
});

it('tells the rows of one group apart from each other, whatever the form claims', () => {
  const { wali } = send(
    [
      ['wali/0/_row', 'r1'],
      ['wali/1/_row', 'r1'],
      ['wali/2/_row', '<b>'],
    ],
    {},
  );
  expect((wali as { _row: string }[]).map(({ _row }) => _row)).toEqual(['r1', 'r2', 'r3']);
});
