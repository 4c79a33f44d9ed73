import { describe, expect, it } from 'vitest';
import { formatKinds, formatValue, relativeChange, type FormatKind, type FormatOptions } from './format-value.js';

const usual: FormatOptions = {
  language: 'id',
  timeZone: 'Asia/Jakarta',
  now: Date.parse('2026-11-28T12:00:00+07:00'),
};
const said = (kind: FormatKind, value: string, options: Partial<FormatOptions> = {}) =>
  formatValue(kind, value, { ...usual, ...options });

describe('a moment', () => {
  it.each([
    ['date', '2026-11-20', {}, '20 November 2026'],
    ['date', '2026-11-20', { language: 'en' }, '20 November 2026'],
    ['date', '2026-11-20T23:30:00Z', {}, '21 November 2026'],
    ['date-time', '2026-11-20T07:36:00Z', {}, '20 November 2026, 14.36 WIB'],
    ['date-time', '2026-11-20T07:36:00Z', { timeZone: 'Asia/Makassar' }, '20 November 2026, 15.36 WITA'],
    ['date-time', '2026-11-20T14:36:00+0700', { timeZone: 'Asia/Jayapura' }, '20 November 2026, 16.36 WIT'],
    ['date-time', '2026-11-20T07:36:00Z', { language: 'en' }, '20 November 2026, 14:36 WIB'],
    ['date-time', '2026-11-20 14:36', { timeZone: 'Asia/Makassar' }, '20 November 2026, 14.36 WITA'],
    ['time', '14:30', {}, '14.30 WIB'],
    ['time', '2026-11-20T17:00:00Z', {}, '00.00 WIB'],
  ] as const)('%s of %s %j reads "%4$s"', (kind, value, options, expected) => {
    expect(said(kind, value, options)).toBe(expected);
  });
});

describe('a relative time', () => {
  it.each([
    ['2026-11-28T12:00:20+07:00', 'sekarang'],
    ['2026-11-28T11:59:00+07:00', '1 menit yang lalu'],
    ['2026-11-28T10:59:00+07:00', '1 jam yang lalu'],
    ['2026-11-28T14:00:00+07:00', 'dalam 2 jam'],
    ['2026-11-27T09:00:00+07:00', 'kemarin'],
    ['2026-11-26T23:00:00+07:00', 'kemarin dulu'],
    ['2026-11-28', 'hari ini'],
    ['2026-12-01', 'dalam 3 hari'],
    ['2026-11-14', '2 minggu yang lalu'],
    ['2026-08-01', '3 bulan yang lalu'],
    ['2024-11-01', '2 tahun yang lalu'],
  ])('of %s reads "%s"', (value, expected) => {
    expect(said('relative', value)).toBe(expected);
  });

  it('may change every minute at first, then every hour', () => {
    expect(relativeChange('2026-11-28T11:50:00+07:00', usual.now)).toBe(60_000);
    expect(relativeChange('2026-11-26', usual.now)).toBe(3_600_000);
  });
});

describe('a number', () => {
  it.each([
    ['number', '1234567.5', 'id', '1.234.567,5'],
    ['number', '1234567.5', 'en', '1,234,567.5'],
    ['money', '1500000', 'id', 'Rp1.500.000'],
    ['money', '-1500000', 'id', '-Rp1.500.000'],
    ['money', '1500000', 'en', 'IDR\u00a01,500,000'],
    ['percent', '0.255', 'id', '25,5%'],
    ['bytes', '3440000', 'id', '3,4 MB'],
    ['bytes', '0', 'id', '0 byte'],
  ] as const)('%s %s in %s reads "%s"', (kind, value, language, expected) => {
    expect(said(kind, value, { language })).toBe(expected);
  });
});

it('names several as one sentence does', () => {
  expect(said('list', '["KTP-el","kartu keluarga","ijazah"]')).toBe('KTP-el, kartu keluarga, dan ijazah');
});

describe('what is no such value', () => {
  it.each([
    ['date', '31-12-2026'],
    ['date', '2026-02-31'],
    ['date', '14:30'],
    ['date-time', '2026-11-20'],
    ['date-time', '2026-11-20T25:00:00Z'],
    ['time', '2026-11-20'],
    ['relative', '2026-11-20T14:30'],
    ['relative', 'kemarin'],
    ['number', '1.500.000'],
    ['money', '1500.5'],
    ['money', '99999999999999999999'],
    ['percent', '25%'],
    ['bytes', '-1'],
    ['list', 'KTP-el'],
    ['list', '{"0":"KTP-el"}'],
  ] as const)('%s "%s" gives nothing', (kind, value) => {
    expect(said(kind, value)).toBeNull();
  });

  it.each(formatKinds)('%s of an empty text gives nothing', (kind) => {
    expect(said(kind, '')).toBeNull();
  });

  it('is one in a zone or language that nobody knows', () => {
    expect(said('date-time', '2026-11-20T07:36:00Z', { timeZone: 'Asia/Nowhere' })).toBeNull();
    expect(said('number', '5', { language: 'not a language' })).toBeNull();
  });
});
