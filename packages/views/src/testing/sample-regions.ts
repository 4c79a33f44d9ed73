/** A small region list. */
import type { RegionSource } from '../models.js';

const names: Readonly<Record<string, string>> = {
  '31': 'DKI Jakarta',
  '31.71': 'Jakarta Pusat',
  '31.71.01': 'Gambir',
  '31.71.01.1001': 'Gambir',
  '31.71.01.1002': 'Cideng',
  '31.72': 'Jakarta Utara',
  '32': 'Jawa Barat',
  '32.01': 'Bogor',
  '32.01.01': 'Cibinong',
  '32.01.01.1001': 'Pondok Rajeg',
};

const under = (above: string) =>
  Object.entries(names)
    .filter(([code]) => code.slice(0, Math.max(0, code.lastIndexOf('.'))) === above)
    .map(([code, name]) => ({ code, name }));

export const sampleRegions: RegionSource = {
  provinces: () => under(''),
  regencies: under,
  districts: under,
  villages: under,
  names: (code) =>
    Object.hasOwn(names, code)
      ? code.split('.').map((_, at, parts) => names[parts.slice(0, at + 1).join('.')] ?? '')
      : null,
};
