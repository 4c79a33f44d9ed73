/** Definitions for tests: the published example without its files page, and small ones built around a few pages. */
import type { Expression, Field, Page, ServiceDefinition } from '../document.js';
import paspor from './paspor.json' with { type: 'json' };

export const example = paspor as unknown as ServiceDefinition;

const title = { id: 'Uji' };

/** A whole definition around the given parts, in Indonesian only. */
export const service = (parts: Partial<ServiceDefinition>): ServiceDefinition => ({
  layan: 1,
  id: 'uji',
  version: 1,
  agency: { id: 'uji', name: title },
  title,
  summary: title,
  topics: [],
  languages: ['id'],
  sources: [],
  access: { assurance: 'basic', for: ['self'] },
  privacy: { controller: 'uji', purpose: title, basis: 'legal-duty', retentionDays: 30 },
  pages: [],
  process: {
    clock: { calendar: 'id-national', zone: 'Asia/Jakarta' },
    standard: { workingDays: 3, from: 'submitted' },
    stages: [{ id: 'periksa', label: title }],
    rejectReasons: [],
  },
  ...parts,
});

/** A definition of one page. */
export const form = (fields: readonly Field[], page: Partial<Page> = {}, parts: Partial<ServiceDefinition> = {}) =>
  service({ pages: [{ id: 'satu', title, fields, ...page }], ...parts });

/** A field with its name as label. */
export const field = <Type extends Field['type']>(
  type: Type,
  name: string,
  rest: Partial<Extract<Field, { type: Type }>> & { readonly when?: Expression } = {},
): Extract<Field, { type: Type }> =>
  ({ type, name, label: { id: name }, ...rest }) as unknown as Extract<Field, { type: Type }>;

export const options = (...values: readonly string[]) => values.map((value) => ({ value, label: { id: value } }));
