import { describe, expect, it } from 'vitest';
import { formatDateTime, formatTime, localDate, zoneOfProvince } from '../../index.js';

describe('an instant', () => {
  it('falls on different days in different zones', () => {
    expect(localDate('2026-08-05T16:30:00Z', 'Asia/Jakarta')).toBe('2026-08-05');
    expect(localDate('2026-08-05T16:30:00Z', 'Asia/Jayapura')).toBe('2026-08-06');
    expect(localDate('2026-12-31T23:30:00+07:00', 'Asia/Makassar')).toBe('2027-01-01');
  });

  it('is told by the clock of the zone, with its name', () => {
    expect(formatTime('2026-08-05T16:05:00Z', 'Asia/Jayapura', 'id')).toBe('01.05 WIT');
    expect(formatTime('2026-08-05T16:05:00Z', 'Asia/Pontianak', 'id')).toBe('23.05 WIB');
    expect(formatDateTime('2026-08-12T07:30:00Z', 'Asia/Jakarta', 'en')).toBe('Wednesday, 12 August 2026 at 14:30 WIB');
    expect(formatDateTime('2026-08-12T07:30:00Z', 'Asia/Jakarta', 'id')).toBe('Rabu, 12 Agustus 2026 pukul 14.30 WIB');
  });

  it('is a RangeError in a zone that Indonesia does not have, or when it is none', () => {
    expect(() => formatTime('2026-08-12T07:30:00Z', 'Europe/Oslo', 'id')).toThrow(RangeError);
    expect(() => localDate('besok', 'Asia/Jakarta')).toThrow(RangeError);
    expect(() => localDate('2026-08-12T07:30:00Z', 'constructor')).toThrow(RangeError);
    expect(() => zoneOfProvince('99')).toThrow(RangeError);
  });
});
