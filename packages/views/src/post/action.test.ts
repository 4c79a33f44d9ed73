import type { FileField, GroupField, VisiblePage } from '@layan/definition';
import { expect, it } from 'vitest';
import { placeAfter, readAction, withRows, type Action } from './action.js';

const label = { id: 'Label' };
const group: GroupField = {
  name: 'wali',
  type: 'group',
  label,
  repeat: { min: 1, max: 2 },
  fields: [{ name: 'nama', type: 'text', label }],
};
const kk: FileField = { name: 'kk', type: 'file', label, accept: ['application/pdf'], maxBytes: 1000, max: 2 };
const fields = [group, kk, { name: 'alamat', type: 'address', label } as const];
const page: VisiblePage = { page: { id: 'data', title: label, fields }, fields };
const action = (value: string) => readAction([['_action', value]], page);
const add: Action = { kind: 'add', group };
const remove = (index: number): Action => ({ kind: 'remove', group, index });
const newRowId = () => 'new';

it('goes on when no button is named, as after the enter key', () => {
  expect(readAction([], page)).toEqual({ kind: 'next' });
});

it.each([
  'add:alamat',
  'add:unknown',
  'remove:wali',
  'remove:wali/x',
  'remove:wali/-1',
  'region:unknown',
  'drop:kk',
  'drop:wali/a',
  'delete',
  '__proto__:wali',
])('takes %s, which no button of the page says, as going on', (value) => {
  expect(action(value)).toEqual({ kind: 'next' });
});

it('reads what each button says', () => {
  expect(action('save')).toEqual({ kind: 'save' });
  expect(action('region:alamat')).toEqual({ kind: 'region', name: 'alamat' });
  expect(action('add:wali')).toEqual(add);
  expect(action('remove:wali/1')).toEqual(remove(1));
  expect(action('drop:kk/f1')).toEqual({ kind: 'drop', field: kk, id: 'f1' });
});

it('adds a row after the ones that were posted', () => {
  const posted = { wali: [{ _row: 'a', nama: 'Sari' }] };
  expect(withRows(posted, {}, add, newRowId)).toEqual({ wali: [{ _row: 'a', nama: 'Sari' }, { _row: 'new' }] });
});

it('adds no row beyond the most a group takes', () => {
  const posted = { wali: [{ _row: 'a' }, { _row: 'b' }] };
  expect(withRows(posted, {}, add, newRowId)).toEqual(posted);
});

it('adds no second row for a form that was sent twice', () => {
  expect(withRows({}, { wali: [{ _row: 'new' }] }, add, newRowId)).toEqual({ wali: [{ _row: 'new' }] });
});

it('takes the named file out, and leaves the others', () => {
  const drop: Action = { kind: 'drop', field: kk, id: 'f1' };
  expect(withRows({ kk: ['f1', 'f2'] }, {}, drop, newRowId)).toEqual({ kk: ['f2'] });
  expect(withRows({}, { kk: ['f1'] }, drop, newRowId)).toEqual({ kk: null });
  expect(placeAfter(drop, {})).toBe('kk');
});

it('removes the named row and keeps the others', () => {
  const posted = { wali: [{ _row: 'a' }, { _row: 'b' }] };
  expect(withRows(posted, {}, remove(0), newRowId)).toEqual({ wali: [{ _row: 'b' }] });
  expect(withRows(posted, {}, remove(7), newRowId)).toEqual(posted);
});

it('takes the stored rows where the form holds none', () => {
  expect(withRows({}, { wali: [{ _row: 'a' }] }, remove(0), newRowId)).toEqual({ wali: [] });
});

it('leads to the first control of a new row, and to the group after a removal', () => {
  expect(placeAfter({ kind: 'add', group }, { wali: [{ _row: 'a' }, { _row: 'b' }] })).toBe('wali/1/nama');
  expect(placeAfter({ kind: 'remove', group, index: 0 }, {})).toBe('wali');
});

it.each([
  [null, ''],
  [{ typed: { province: '31' } }, '-regency'],
  [{ typed: { province: '31', regency: '31.71', district: '31.71.01' } }, '-village'],
  [{ code: '31.71.01.1001', street: '', rt: '', rw: '', postalCode: '', manual: null }, '-street'],
])('leads to the part of the address that %j leaves open, in a row too', (answer, part) => {
  const region = (name: string) =>
    placeAfter({ kind: 'region', name }, { alamat: answer, wali: [{ _row: 'a', alamat: answer }] });
  expect(region('alamat')).toBe(`alamat${part}`);
  expect(region('wali/0/alamat')).toBe(`wali/0/alamat${part}`);
});
