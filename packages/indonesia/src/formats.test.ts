import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indonesia } from './index.js';

const context = { today: '2026-08-12' };
const formats = Object.entries(indonesia.formats).map(([name, format]) => ({ name, format }));

/** What people type into each control: all of one row is the same value, in its kept form first. */
const typed: Readonly<Record<string, readonly string[]>> = {
  nik: ['3171011708450001', '3171 0117 0845 0001'],
  kk: ['3171010108170001', '317101-010817-0001'],
  phone: ['+6281234567890', '0812 3456 7890', '(0812) 34567890', '+62 0812-3456-7890', '81234567890'],
  email: ['Siti.Contoh@contoh.id', ' Siti.Contoh@CONTOH.ID '],
  name: ['Siti Contoh', '  Siti \t Contoh\u200b '],
  rt: ['003', '3', 'RT 03', 'rt.003'],
  rw: ['012', '12', 'RW 12'],
  postalCode: ['10110', '10 110'],
  npwp: ['0013121660091000', '01.312.166.0-091.000', '001.312.166.0-091.000'],
  nib: ['1234567890123', '1234 5678 90123'],
  drivingLicence: ['12345678901234', '1234-5678-901234'],
  plate: ['B 1234 ABC', 'b1234abc', 'B-1234-ABC'],
  passport: ['X1234567', 'x 1234567'],
  billingCode: ['820260812000001', '8202 6081 2000 001', '8202-6081-2000-001'],
  ntpn: ['09J8987HSD4567IJ', '09j8 987h sd45 67ij'],
  ntb: ['000000876564', '0000 0087 6564'],
  virtualAccount: ['8808123456789012', '8808 1234 5678 9012', '8808.1234.5678.9012'],
};

it('has an example of every format', () => {
  expect(Object.keys(typed).sort()).toEqual(Object.keys(indonesia.formats).sort());
});

describe.each(formats)('format $name', ({ name, format }) => {
  const [kept = '', ...others] = typed[name]!;

  it('keeps one form of whatever way it is typed', () => {
    for (const text of [kept, ...others]) expect(format.parse(text)).toBe(kept);
  });

  it('finds nothing wrong with it, kept or typed', () => {
    for (const text of [kept, ...others]) expect(format.check(text, context)).toEqual([]);
  });

  it('reads what it shows', () => expect(format.parse(format.display(kept))).toBe(kept));

  it('has room for what people type', () => {
    for (const text of [kept, ...others]) expect(text.length).toBeLessThanOrEqual(format.maxLength);
  });

  it('hides most of it where it is sensitive', () => {
    if (!format.mask) return;
    expect(format.mask(kept)).toContain('***');
    expect(format.mask(kept)).not.toContain(kept.slice(2, -2));
    expect(format.mask('12')).not.toContain('12');
  });

  it('takes any text, and what it keeps fits its schema and stays as it is', () => {
    const schema = new RegExp(format.schema.pattern, 'u');
    const near = fc.array(fc.constantFrom(...kept, ' ', '.', '-', '0', 'A', '@')).map((signs) => signs.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), near), (text) => {
        const value = format.parse(text);
        const findings = format.check(text, context);
        if (value === null) {
          expect(findings.some(({ severity }) => severity === 'error')).toBe(true);
          expect(format.display(text)).toBeTypeOf('string');
        } else {
          expect(value).toMatch(schema);
          expect(format.parse(value)).toBe(value);
          expect(format.parse(format.display(value))).toBe(value);
          expect(format.check(value, context)).toEqual(findings);
        }
      }),
    );
  });
});

it('refuses what only looks right', () => {
  const refused: Readonly<Record<string, readonly string[]>> = {
    phone: ['112', '14045', '+60123456789', '0812345', '0801234567', '2112345678'],
    email: ['a@b', 'a b@contoh.id', '<a@contoh.id>', 'a@contoh.id,b@contoh.id', '@contoh.id'],
    name: ['', '   ', '12345', '---'],
    rt: ['1234', 'A'],
    postalCode: ['1011O'],
    npwp: ['01312166009100', '01.312.166.0-O91.000'],
    passport: ['A12', 'A-1234_67'],
    virtualAccount: ['8808123', '88081234567890123456789012345', '8808O12345'],
  };
  for (const [name, texts] of Object.entries(refused))
    for (const text of texts) expect([text, indonesia.formats[name]!.parse(text)]).toEqual([text, null]);
});

it('only doubts what no published rule forbids', () => {
  const doubted = { kk: '3171013113170001', npwp: '0014518697054000', passport: 'A123456' };
  for (const [name, text] of Object.entries(doubted)) {
    const { parse, check } = indonesia.formats[name]!;
    expect(parse(text)).toBe(text);
    expect(check(text, context).map(({ severity }) => severity)).toEqual(['warning']);
  }
});
