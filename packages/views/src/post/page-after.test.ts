import type { ServiceDefinition } from '@layan/definition';
import { indonesia } from '@layan/indonesia';
import { expect, it } from 'vitest';
import { pageAfter } from './page-after.js';

const label = { id: 'Label' };
const page = (id: string, when?: object) => ({ id, title: label, fields: [{ name: id, type: 'text', label }], when });
const definition = {
  pages: [page('awal'), page('tengah', { '===': [{ var: 'awal' }, 'ya'] }), page('akhir')],
} as unknown as ServiceDefinition;
const context = { today: '2026-08-24', locale: 'id', pack: indonesia };

it('leads to the next page that is asked, and after the last to none', () => {
  expect(pageAfter(definition, { awal: 'ya' }, context, 'awal')).toBe('tengah');
  expect(pageAfter(definition, { awal: 'tidak' }, context, 'awal')).toBe('akhir');
  expect(pageAfter(definition, {}, context, 'akhir')).toBeNull();
});
