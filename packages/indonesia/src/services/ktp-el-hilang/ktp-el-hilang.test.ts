import { answersSchema } from '@layan/definition/answers-schema';
import {
  deadline,
  draftLabel,
  fee,
  firstUnansweredPage,
  isLocked,
  prefill,
  prune,
  validate,
  visiblePages,
} from '@layan/definition';
import type { Answers, EngineContext, ServiceDefinition } from '@layan/definition';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { indonesia } from '../../index.js';
import { ktpElHilang } from '../index.js';

const definition: ServiceDefinition = ktpElHilang;
const context: EngineContext = { today: '2026-11-23', locale: 'id', pack: indonesia };
const identity = { nik: '3171015708909901', name: 'Siti Contoh', birthdate: '1990-08-17', phone: '0812-3456-7890' };

const person: Answers = {
  nik: '3171015708909901',
  nama: 'Siti Contoh',
  tanggal_lahir: '1990-08-17',
  nomor_kk: '3171010108179901',
  alamat: { code: '31.71.01.1001', street: 'Jalan Contoh 1', rt: '003', rw: '012', postalCode: '10110' },
  ponsel: '+6281234567890',
  kabar: 'sms',
  pengambil: 'sendiri',
  benar: { accepted: true, at: '2026-11-23T02:00:00Z' },
};
const lost: Answers = {
  ...person,
  keperluan: 'hilang',
  tanggal_hilang: '2026-11-20',
  cerita_hilang: 'Dompet saya jatuh di bus.\nSaya sudah mencarinya.',
  ada_surat: true,
  nomor_surat: 'STPLK/1/XI/2026',
  tanggal_surat: '2026-11-21',
};
const damaged: Answers = {
  ...person,
  keperluan: 'rusak',
  kerusakan: ['patah', 'lain'],
  kerusakan_lain: 'Terkena air.',
  pengambil: 'wakil',
  wakil: [{ _row: 'a', nama: 'Budi Contoh', nik: '3171011708859902', hubungan: 'pasangan' }],
};

const pages = (answers: Answers) => visiblePages(definition, answers, context).map(({ page }) => page.id);
const findings = (answers: Answers) =>
  validate(definition, answers, context).map(({ pointer, code, severity }) => [pointer, code, severity]);

describe('the way through', () => {
  it('is short for a lost card, and asks nothing about damage', () => {
    expect(pages(lost)).toEqual([
      'keperluan',
      'pemohon',
      'kehilangan',
      'surat-kepolisian',
      'alamat',
      'kontak',
      'pengambilan',
      'pernyataan',
    ]);
  });

  it('asks about the damage, and about who comes instead', () => {
    expect(pages(damaged)).toEqual([
      'keperluan',
      'pemohon',
      'kerusakan',
      'alamat',
      'kontak',
      'pengambilan',
      'wakil',
      'pernyataan',
    ]);
  });

  it('goes on where the citizen stopped', () => {
    expect(firstUnansweredPage(definition, {}, context)).toBe('keperluan');
    expect(firstUnansweredPage(definition, { ...lost, cerita_hilang: '' }, context)).toBe('kehilangan');
    expect(firstUnansweredPage(definition, lost, context)).toBeNull();
  });

  it('is clear of findings when everything is answered', () => {
    expect(findings(lost)).toEqual([]);
    expect(findings(damaged)).toEqual([]);
  });

  it('can be gone without a police report, an email address or a listed village', () => {
    const { nomor_surat: _number, tanggal_surat: _date, ...rest } = lost;
    expect(findings({ ...rest, ada_surat: false })).toEqual([]);
    expect(findings({ ...rest, ada_surat: true })).toEqual([]);
    const manual = { street: 'Jalan Contoh 1', rt: '', rw: '', postalCode: '', manual: 'Desa baru, Merauke' };
    expect(findings({ ...lost, alamat: manual })).toEqual([]);
  });
});

describe('who is signed in', () => {
  const filled = prefill(definition, {}, identity, context);

  it('need not type what the sign-in knows', () => {
    expect(filled).toMatchObject({
      nik: identity.nik,
      nama: identity.name,
      tanggal_lahir: identity.birthdate,
      ponsel: '+6281234567890',
    });
  });

  it('cannot change the identity number, but may correct the rest', () => {
    const locked = definition.pages
      .flatMap((page) => page.fields)
      .filter((field) => isLocked(definition, field, filled, identity, context));
    expect(locked.map(({ name }) => name)).toEqual(['nik']);
  });
});

describe('wrong answers', () => {
  it.each<[string, Answers, readonly string[]]>([
    [
      'a birth date that the NIK does not name',
      { tanggal_lahir: '1990-08-18' },
      ['/tanggal_lahir', 'check', 'warning'],
    ],
    [
      'somebody of 16',
      { nik: '3171015708109901', tanggal_lahir: '2010-08-17' },
      ['/tanggal_lahir', 'check', 'warning'],
    ],
    [
      'the NIK in place of the family card',
      { nik: '3171011708909901', nomor_kk: '3171011708909901' },
      ['/nomor_kk', 'check', 'warning'],
    ],
    ['an impossible NIK', { nik: '9971015708909901' }, ['/nik', 'format.nik.province_unknown', 'error']],
    ['a loss tomorrow', { tanggal_hilang: '2026-11-24', ada_surat: false }, ['/tanggal_hilang', 'too_late', 'error']],
    ['a loss before birth', { tanggal_hilang: '1990-08-16' }, ['/tanggal_hilang', 'too_early', 'error']],
    ['a report older than the loss', { tanggal_surat: '2026-11-19' }, ['/tanggal_surat', 'check', 'warning']],
    ['news by email without an address', { kabar: 'surel' }, ['/surel', 'check', 'error']],
    ['a phone number that cannot be', { ponsel: '0812' }, ['/ponsel', 'format.phone', 'error']],
    ['no declaration', { benar: null }, ['/benar', 'required', 'error']],
  ])('%s: one finding, at its place', (_what, wrong, finding) => {
    expect(findings({ ...lost, ...wrong })).toEqual([finding]);
  });

  it('the applicant as their own representative', () => {
    const own = [{ _row: 'a', nama: 'Siti Contoh', nik: lost['nik']!, hubungan: 'lain' }];
    expect(findings({ ...damaged, wakil: own })).toEqual([['/wakil', 'check', 'error']]);
  });

  it('nobody named, or too many', () => {
    const row = (id: string) => ({ _row: id, nama: 'Budi Contoh', nik: '3171011708859902', hubungan: 'anak' });
    expect(findings({ ...damaged, wakil: [] })).toContainEqual(['/wakil', 'too_few', 'error']);
    expect(findings({ ...damaged, wakil: ['a', 'b', 'c'].map(row) })).toEqual([['/wakil', 'too_many', 'error']]);
  });
});

describe('what follows', () => {
  it('is free of charge', () =>
    expect(fee(definition, lost, context)).toEqual({ currency: 'IDR', lines: [], total: 0 }));

  it('is due in three working days', () => {
    expect(deadline(definition.process, '2026-12-23', context)).toBe('2026-12-30');
    const { standard, stages } = definition.process;
    expect(stages.reduce((days, { workingDays = 0 }) => days + workingDays, 0)).toBe(standard.workingDays);
  });

  it('names the draft by its reason', () => {
    expect([{}, lost, damaged].map((answers) => draftLabel(definition, answers, context))).toEqual([
      null,
      'KTP-el hilang',
      'KTP-el rusak',
    ]);
  });

  it('fits the JSON Schema given to back ends, and nothing else is sent', () => {
    const ajv = new Ajv2020({ allErrors: true });
    addFormats.default(ajv);
    const fits = ajv.compile(answersSchema(definition, indonesia));
    for (const answers of [lost, damaged]) {
      expect([fits(prune(definition, { ...answers, rahasia: 'x' }, context)), fits.errors]).toEqual([true, null]);
    }
    const hidden = prune(definition, { ...lost, kerusakan: ['cip'], wakil: damaged['wakil']! }, context);
    expect(Object.keys(hidden)).not.toContain('kerusakan');
    expect(Object.keys(hidden)).not.toContain('wakil');
  });
});
