import type { Answers, Field, ServiceDefinition, VisiblePage } from '@layan/definition';
import { expect, it } from 'vitest';
import { sampleRegions } from '../testing/sample-regions.js';
import { choicesOfPage, namesOfAnswers } from './regions.js';

const label = { id: 'Label' };
const fields: Field[] = [
  { name: 'alamat', type: 'address', label },
  {
    name: 'wali',
    type: 'group',
    label,
    repeat: { min: 1, max: 2 },
    fields: [{ name: 'alamat', type: 'address', label }],
  },
];
const page = { id: 'data', title: label, fields };
const visible: VisiblePage = { page, fields };
const definition = { pages: [page] } as unknown as ServiceDefinition;
const address = (code: string | null) => ({ code, street: '', rt: '', rw: '', postalCode: '', manual: null });
const choices = (answers: Answers) => choicesOfPage(visible, answers, sampleRegions).options!;
const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code);

it('offers provinces alone before anything is chosen, in the blank row of a group too', () => {
  const { alamat, 'wali/0/alamat': inRow } = choices({});
  expect(alamat!.provinces).toHaveLength(2);
  expect(inRow).toEqual({ ...alamat, regencies: [], districts: [], villages: [] });
});

it('offers what lies in each region that is chosen', () => {
  const { alamat } = choices({ alamat: { typed: { province: '31', regency: '31.71', district: '', village: '' } } });
  expect(codes(alamat!.regencies)).toContain('31.71');
  expect(codes(alamat!.districts)).toContain('31.71.01');
  expect(alamat!.villages).toEqual([]);
});

it('offers nothing below a choice that does not lie in the one above it', () => {
  const { alamat } = choices({
    alamat: { typed: { province: '32', regency: '31.71', district: '31.71.01', village: '' } },
  });
  expect(codes(alamat!.regencies)).toContain('32.01');
  expect(alamat!.districts).toEqual([]);
});

it('offers all four levels for a village', () => {
  const { alamat } = choices({ alamat: address('31.71.01.1001') });
  expect(codes(alamat!.villages)).toContain('31.71.01.1001');
});

it('names every level of the addresses that were given, and knows none for a code that is not in the list', () => {
  const answers: Answers = {
    alamat: address('31.71.01.1001'),
    wali: [{ _row: 'a', alamat: { typed: { province: '32', regency: '99', district: '<b>', village: '__proto__' } } }],
  };
  const { names } = namesOfAnswers(definition, answers, sampleRegions);
  expect(Object.keys(names).sort()).toEqual(['31', '31.71', '31.71.01', '31.71.01.1001', '32']);
});

it('takes answers of another kind for no address', () => {
  expect(namesOfAnswers(definition, { alamat: ['31'], wali: 'x' }, sampleRegions).names).toEqual({});
});
