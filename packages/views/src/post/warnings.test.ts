import type { Finding, ServiceDefinition } from '@layan/definition';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { acknowledgement } from '../parts/findings.js';
import { changedNames, holding, same } from './warnings.js';

const definition = {
  pages: [{ id: 'data', fields: [], checks: [{ fields: ['nik', 'tanggal_lahir'] }] }],
} as unknown as ServiceDefinition;
const mismatch: Finding = { pointer: '/nik', code: 'check', severity: 'warning', check: '/pages/0/checks/0' };
const retired: Finding = { pointer: '/wali/0/nik', code: 'format.nik_retired', severity: 'warning' };
const missing: Finding = { pointer: '/nama', code: 'required', severity: 'error' };

const held = (findings: Finding[], shown: Finding[], ...changed: string[]) =>
  holding(findings, { acknowledged: acknowledgement(shown), changed: new Set(changed), definition });

it('holds at a warning that was not shown before', () => {
  expect(held([mismatch], [])).toEqual([mismatch]);
  expect(held([mismatch], [retired])).toEqual([mismatch]);
});

it('lets a shown warning pass when its answers are left alone, whatever else changed', () => {
  expect(held([mismatch, retired], [mismatch, retired], 'nama')).toEqual([]);
});

it.each(['nik', 'tanggal_lahir'])('holds again when %s, which the check is about, was changed', (name) => {
  expect(held([mismatch], [mismatch], name)).toEqual([mismatch]);
});

it('holds again when the group was changed that a warning stands in', () => {
  expect(held([retired], [retired], 'wali')).toEqual([retired]);
});

it('never lets an error pass', () => {
  expect(held([missing], [missing])).toEqual([missing]);
});

it('shows passed warnings again beside what still holds', () => {
  expect(held([mismatch, missing], [mismatch])).toEqual([mismatch, missing]);
});

it('names the answers that differ, an absent one being null', () => {
  const before = { a: 'x', b: null, c: { typed: { day: '1', month: '' } }, d: ['p'] };
  const after = { a: 'y', c: { typed: { month: '', day: '1' } }, d: ['p', 'q'], e: false };
  expect([...changedNames(before, after)].sort()).toEqual(['a', 'd', 'e']);
});

it('finds a value the same as its copy, and as nothing else made from it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(same(value, JSON.parse(JSON.stringify(value)))).toBe(true);
      expect(same([value], { 0: value })).toBe(false);
      expect(same([value], [value, 1])).toBe(false);
    }),
  );
});
