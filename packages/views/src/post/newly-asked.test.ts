import type { Field, GroupField, RowField, VisiblePage } from '@layan/definition';
import { expect, it } from 'vitest';
import { isAbout, newlyAsked } from './newly-asked.js';

const label = { id: 'Label' };
const text = (name: string): RowField => ({ name, type: 'text', label });
const group: GroupField = { name: 'wali', type: 'group', label, repeat: { min: 1, max: 2 }, fields: [text('nama')] };
const page = (fields: Field[], ...rows: RowField[][]): VisiblePage => ({
  page: { id: 'data', title: label, fields },
  fields,
  rows: { wali: rows },
});

it('names a question that the answer to another one has brought up', () => {
  expect(newlyAsked(page([text('ada')]), page([text('ada'), text('nomor')]), { ada: 'ya' })).toEqual(['nomor']);
});

it('leaves out a question that was answered before, or filled in from the identity', () => {
  expect(newlyAsked(page([]), page([text('nomor')]), { nomor: '1' })).toEqual([]);
});

it('names questions inside the rows of a group', () => {
  const before = page([group], [text('nama')]);
  const now = page([group], [text('nama'), text('nik')]);
  expect(newlyAsked(before, now, { wali: [{ _row: 'a', nama: 'Sari' }] })).toEqual(['wali/0/nik']);
});

it('names nothing when fewer questions are left', () => {
  expect(newlyAsked(page([text('a'), text('b')]), page([text('b')]), {})).toEqual([]);
});

it('tells findings about a question from those about another one whose name begins alike', () => {
  const finding = (pointer: string) => ({ pointer, code: 'required', severity: 'error' }) as const;
  expect(isAbout(finding('/alamat/street'), ['alamat'])).toBe(true);
  expect(isAbout(finding('/alamat_lama'), ['alamat'])).toBe(false);
});
