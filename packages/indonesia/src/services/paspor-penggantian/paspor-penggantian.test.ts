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
import { pasporPenggantian } from '../index.js';

const definition: ServiceDefinition = pasporPenggantian;
const context: EngineContext = { today: '2026-11-23', locale: 'id', pack: indonesia };
const identity = { nik: '3171015708909901', name: 'Siti Contoh', birthdate: '1990-08-17' };

const fileId = (at: number) => `00000000-0000-4000-8000-00000000000${at}`;

const shared: Answers = {
  nomor_paspor: 'X1234567',
  alasan: 'habis',
  jenis: 'elektronik',
  alamat: { code: '31.71.01.1001', street: 'Jalan Contoh 1', rt: '003', rw: '012', postalCode: '10110' },
  kk: [fileId(1)],
  paspor_lama: [fileId(2)],
  setuju: { accepted: true, at: '2026-11-23T02:00:00Z' },
};
const adult: Answers = {
  ...shared,
  untuk: 'diri',
  nik: identity.nik,
  nama: identity.name,
  tanggal_lahir: identity.birthdate,
  masa_berlaku: '10',
  ktp: [fileId(3)],
};
const mother = { _row: 'a', nama: 'Siti Contoh', nik: identity.nik, hubungan: 'ibu' };
const father = { _row: 'b', nama: 'Budi Contoh', nik: '3171011708859902', hubungan: 'ayah' };
const child: Answers = {
  ...shared,
  untuk: 'anak',
  nik: '3171011006159906',
  nama: 'Daeng Contoh',
  tanggal_lahir: '2015-06-10',
  wali: [mother, father],
  akta_kelahiran: [fileId(4)],
  ktp_wali: [fileId(5), fileId(6)],
};

const pages = (answers: Answers) => visiblePages(definition, answers, context).map(({ page }) => page.id);
const asked = (answers: Answers) =>
  visiblePages(definition, answers, context).flatMap(({ fields }) => fields.map(({ name }) => name));
const findings = (answers: Answers) =>
  validate(definition, answers, context).map(({ pointer, code, severity }) => [pointer, code, severity]);

describe('the way through', () => {
  it('is short for an adult, who chooses how long the passport is valid', () => {
    expect(pages(adult)).toEqual(['pemohon', 'paspor-lama', 'paspor', 'alamat', 'dokumen', 'pernyataan']);
    expect(asked(adult)).toContain('masa_berlaku');
  });

  it('asks who comes along with a child, whose passport is always one of five years', () => {
    expect(pages(child)).toEqual(['pemohon', 'wali', 'paspor-lama', 'paspor', 'alamat', 'dokumen', 'pernyataan']);
    expect(asked(child)).not.toContain('masa_berlaku');
  });

  it('asks for the papers of the one or of the other', () => {
    const papers = ['ktp', 'akta_kelahiran', 'ktp_wali', 'kk', 'paspor_lama'];
    const wanted = (answers: Answers) => asked(answers).filter((name) => papers.includes(name));
    expect(wanted(adult)).toEqual(['ktp', 'kk', 'paspor_lama']);
    expect(wanted(child)).toEqual(['akta_kelahiran', 'ktp_wali', 'kk', 'paspor_lama']);
  });

  it('knows a child by the day of birth, to the day', () => {
    expect(pages({ tanggal_lahir: '2009-11-24' })).toContain('wali');
    expect(pages({ tanggal_lahir: '2009-11-23' })).not.toContain('wali');
  });

  it('asks somebody under 17 who applies alone for a guardian as well', () => {
    const young = { ...child, untuk: 'diri' };
    expect(pages(young)).toContain('wali');
    expect(findings(young)).toEqual([]);
  });

  it('goes on where the citizen stopped', () => {
    expect(firstUnansweredPage(definition, {}, context)).toBe('pemohon');
    expect(firstUnansweredPage(definition, { ...child, wali: [] }, context)).toBe('wali');
    expect(firstUnansweredPage(definition, { ...adult, masa_berlaku: null }, context)).toBe('paspor');
    expect(firstUnansweredPage(definition, adult, context)).toBeNull();
  });

  it('is clear of findings when everything is answered, by one guardian or by two', () => {
    const single = { ...child, wali: [mother], ktp_wali: [fileId(5)] };
    for (const answers of [adult, child, single]) expect(findings(answers)).toEqual([]);
  });
});

describe('who is signed in', () => {
  const filled = prefill(definition, { untuk: 'diri' }, identity, context);
  const locked = (answers: Answers) =>
    definition.pages
      .flatMap((page) => page.fields)
      .filter((field) => isLocked(definition, field, answers, identity, context))
      .map(({ name }) => name);

  it('is who the passport is for, and may correct the name alone', () => {
    expect(filled).toMatchObject({ nik: identity.nik, nama: identity.name, tanggal_lahir: identity.birthdate });
    expect(locked(filled)).toEqual(['nik', 'tanggal_lahir']);
  });

  it('is not the child', () => {
    expect(prefill(definition, { untuk: 'anak' }, identity, context)).toEqual({ untuk: 'anak' });
    expect(prefill(definition, { ...filled, untuk: 'anak' }, identity, context, filled)).toEqual({
      untuk: 'anak',
      nik: null,
      nama: null,
      tanggal_lahir: null,
    });
    expect(locked(child)).toEqual([]);
  });
});

describe('wrong answers', () => {
  it.each<[string, Answers, Answers, readonly [string, string, string]]>([
    ['a child of 17', adult, { untuk: 'anak' }, ['/untuk', 'check', 'error']],
    [
      'a birth date that the NIK does not name',
      adult,
      { tanggal_lahir: '1990-08-18' },
      ['/tanggal_lahir', 'check', 'warning'],
    ],
    ['an impossible NIK', adult, { nik: '9971015708909901' }, ['/nik', 'format.nik.province_unknown', 'error']],
    [
      'a birth date tomorrow',
      adult,
      { untuk: 'anak', nik: '3171012411269906', tanggal_lahir: '2026-11-24' },
      ['/tanggal_lahir', 'too_late', 'error'],
    ],
    ['no passport number', adult, { nomor_paspor: 'X-' }, ['/nomor_paspor', 'format.passport', 'error']],
    ['an unusual one', adult, { nomor_paspor: 'XY123456' }, ['/nomor_paspor', 'format.passport.unusual', 'warning']],
    ['a validity nobody offers', adult, { masa_berlaku: '7' }, ['/masa_berlaku', 'not_offered', 'error']],
    [
      'the child as its own guardian',
      child,
      { wali: [{ ...mother, nik: child['nik']! }, father] },
      ['/wali', 'check', 'error'],
    ],
    ['no identity card', adult, { ktp: null }, ['/ktp', 'required', 'error']],
    ['no identity card of a guardian', child, { ktp_wali: null }, ['/ktp_wali', 'required', 'error']],
    ['no family card', child, { kk: [] }, ['/kk', 'required', 'error']],
    ['a second old passport', adult, { paspor_lama: [fileId(2), fileId(3)] }, ['/paspor_lama', 'too_many', 'error']],
    ['one identity card of two guardians', child, { ktp_wali: [fileId(5)] }, ['/ktp_wali', 'check', 'warning']],
    ['a name instead of a file', adult, { kk: ['kk.jpg'] }, ['/kk', 'wrong_type', 'error']],
    ['no declaration', adult, { setuju: null }, ['/setuju', 'required', 'error']],
  ])('%s: one finding, at its place', (_what, right, wrong, finding) => {
    expect(findings({ ...right, ...wrong })).toEqual([finding]);
  });

  it('a child without a guardian, or with three', () => {
    expect(findings({ ...child, wali: [] })).toContainEqual(['/wali', 'too_few', 'error']);
    const third = { ...father, _row: 'c' };
    expect(findings({ ...child, wali: [mother, father, third] })).toContainEqual(['/wali', 'too_many', 'error']);
  });
});

describe('what it costs', () => {
  // Rupiah, as PP 45/2024 is reported to say.
  const tariffs = [
    { jenis: 'biasa', masa_berlaku: '5', paspor: 350_000 },
    { jenis: 'biasa', masa_berlaku: '10', paspor: 650_000 },
    { jenis: 'elektronik', masa_berlaku: '5', paspor: 650_000 },
    { jenis: 'elektronik', masa_berlaku: '10', paspor: 950_000 },
  ];
  const reasons = [
    { alasan: 'habis', extra: [] },
    { alasan: 'penuh', extra: [] },
    { alasan: 'rusak', extra: [{ code: 'rusak', amount: 500_000 }] },
  ];
  const speeds = [
    { percepatan: null, more: [] },
    { percepatan: false, more: [] },
    { percepatan: true, more: [{ code: 'percepatan', amount: 1_000_000 }] },
  ];
  const combinations = tariffs.flatMap((tariff) =>
    reasons.flatMap((reason) => speeds.map((speed) => ({ ...tariff, ...reason, ...speed }))),
  );
  const total = (lines: readonly { readonly amount: number }[]) => lines.reduce((sum, { amount }) => sum + amount, 0);

  it.each(combinations)(
    '$jenis, $masa_berlaku years, $alasan, same day $percepatan',
    ({ paspor, extra, more, ...chosen }) => {
      const { jenis, masa_berlaku, alasan, percepatan } = chosen;
      const lines = [{ code: 'paspor', amount: paspor }, ...extra, ...more];
      const bill = { currency: 'IDR', lines, total: total(lines) };
      expect(fee(definition, { ...adult, jenis, masa_berlaku, alasan, percepatan }, context)).toEqual(bill);

      // A child pays for five years, whatever had been chosen before.
      const five = tariffs.find((tariff) => tariff.jenis === jenis && tariff.masa_berlaku === '5')!.paspor;
      const childLines = [{ code: 'paspor', amount: five }, ...extra, ...more];
      const childBill = { currency: 'IDR', lines: childLines, total: total(childLines) };
      expect(fee(definition, { ...child, jenis, masa_berlaku, alasan, percepatan }, context)).toEqual(childBill);
    },
  );

  it('is not known, and never 0, before it is chosen', () => {
    for (const unanswered of ['jenis', 'masa_berlaku']) {
      expect(fee(definition, { ...adult, [unanswered]: null }, context).total).toBeNull();
    }
  });

  it('names the law of every tariff, and that nobody has read it yet', () => {
    for (const { source } of definition.fee!.lines) {
      expect(source).toMatch(/^PP 45\/2024 .*Periksa sebelum dipakai; verify before production$/);
    }
  });
});

describe('what follows', () => {
  it('is due four working days after it is paid', () => {
    const { standard, stages } = definition.process;
    expect(standard.from).toBe('paid');
    expect(deadline(definition.process, '2026-12-23', context)).toBe('2026-12-31');
    expect(stages.reduce((days, { workingDays = 0 }) => days + workingDays, 0)).toBe(standard.workingDays);
  });

  it('names the draft by whose passport it is', () => {
    expect([{}, adult, child].map((answers) => draftLabel(definition, answers, context))).toEqual([
      null,
      'Siti Contoh',
      'Daeng Contoh',
    ]);
  });

  it('fits the JSON Schema given to back ends, and nothing else is sent', () => {
    const ajv = new Ajv2020({ allErrors: true });
    addFormats.default(ajv);
    const fits = ajv.compile(answersSchema(definition, indonesia));
    for (const answers of [adult, child]) {
      expect([fits(prune(definition, { ...answers, rahasia: 'x' }, context)), fits.errors]).toEqual([true, null]);
    }
    expect(Object.keys(prune(definition, { ...adult, wali: [mother] }, context))).not.toContain('wali');
    expect(prune(definition, { ...child, masa_berlaku: '10' }, context)['masa_berlaku'] ?? null).toBeNull();
  });
});
