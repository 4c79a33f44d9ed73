import { describe, expect, it } from 'vitest';
import { claimsOf, isLocked, prefill, refuseAtSubmit, type Answers, type Field } from '../index.js';
import { example } from '../testing/definitions.js';
import { context } from '../testing/vectors.js';

const identity = { nik: '3171-0117-0845-9901', name: 'Citra Contoh', birthdate: '1945-08-17' };
const fill = (answers: Answers, before?: Answers) => prefill(example, answers, identity, context, before);
const field = (name: string) => example.pages.flatMap((page) => page.fields).find((item: Field) => item.name === name)!;
const locked = (name: string, answers: Answers, who = identity as Readonly<Record<string, string>>) =>
  isLocked(example, field(name), answers, who, context);

const self = { untuk: 'diri', nik: '3171011708459901', nama: 'Citra Contoh', tanggal_lahir: '1945-08-17' };

describe('prefill', () => {
  it('waits until its condition is met', () => expect(fill({})).toEqual({}));

  it('writes what the identity says as the format writes it', () => expect(fill({ untuk: 'diri' })).toEqual(self));

  it('puts the identity over a locked answer, and leaves an editable one', () => {
    expect(fill({ untuk: 'diri', nik: '12', nama: 'Citra' })).toEqual({ ...self, nama: 'Citra' });
  });

  it('leaves blank what was cleared on purpose', () => {
    expect(fill({ ...self, nama: null }, self)).toEqual({ ...self, nama: null });
  });

  it('empties what it filled when its condition ceases to hold, and nothing else', () => {
    expect(fill({ ...self, untuk: 'anak' }, self)).toEqual({
      untuk: 'anak',
      nik: null,
      nama: null,
      tanggal_lahir: null,
    });
    const typed = { ...self, untuk: 'anak', nama: 'Dewi' };
    expect(fill(typed, self)).toEqual({ untuk: 'anak', nik: null, nama: 'Dewi', tanggal_lahir: null });
  });

  it('keeps a child of the same name, once it was typed', () => {
    const child = { untuk: 'anak', nama: 'Citra Contoh' };
    expect(fill(child, child)).toEqual(child);
  });

  it('takes over nothing that is no answer to the field', () => {
    const odd = { birthdate: '17 August 1945', nik: ' ' };
    expect(prefill(example, { untuk: 'diri' }, odd, context)).toEqual({ untuk: 'diri' });
    expect(locked('tanggal_lahir', { untuk: 'diri' }, odd)).toBe(false);
  });
});

describe('the claims of a definition', () => {
  it('are those it fills answers from, as the identity has them', () => {
    const more = { ...identity, phone: '+6281200000000', email: 'citra@contoh.example' };
    expect(claimsOf(example, more)).toEqual(identity);
    expect(claimsOf(example, { name: 'Citra Contoh', phone: '+6281200000000' })).toEqual({ name: 'Citra Contoh' });
  });

  it('are none where nothing is filled', () => {
    const pages = example.pages.map((page) => ({ ...page, fields: page.fields.filter((item) => !item.prefill) }));
    expect(claimsOf({ ...example, pages }, identity)).toEqual({});
  });

  it('lock the same fields and fill the same answers as the whole identity', () => {
    const claims = claimsOf(example, { ...identity, phone: '+6281200000000' });
    expect(prefill(example, { untuk: 'diri' }, claims, context)).toEqual(self);
    expect(locked('nik', self, claims as Readonly<Record<string, string>>)).toBe(true);
  });
});

describe('locked fields', () => {
  it('are those the identity answers and the definition does not let change', () => {
    expect(locked('nik', { untuk: 'diri' })).toBe(true);
    expect(locked('nama', { untuk: 'diri' })).toBe(false);
    expect(locked('nik', { untuk: 'anak' })).toBe(false);
    expect(locked('nik', { untuk: 'diri' }, {})).toBe(false);
    expect(locked('jenis', { untuk: 'diri' })).toBe(false);
  });

  it('are refused at submit when changed, and asked for when blank', () => {
    const codes = (answers: Answers) =>
      refuseAtSubmit(example, answers, identity, context)
        .filter(({ pointer }) => pointer === '/nik')
        .map(({ code }) => code);
    expect(codes(self)).toEqual([]);
    expect(codes({ ...self, nik: '3171011708459902' })).toEqual(['locked']);
    expect(codes({ ...self, nik: null })).toEqual(['required']);
  });
});
