/** One definition with every type, conditions of all kinds and rows, and answers to it: right, wrong and hostile. */
import fc from 'fast-check';
import type { Answers, Field, Identity, RowField } from '../index.js';
import { field, options, service } from './definitions.js';

const title = { id: 'Halaman' };

const rowFields: readonly RowField[] = [
  field('text', 'nama'),
  field('text', 'nik', { format: 'nik' }),
  field('boolean', 'sekolah'),
  field('choices', 'hobi', { options: options('baca', 'lari'), when: { var: 'sekolah' }, required: false }),
  field('date', 'lahir', { max: { today: [] }, when: { '===': [{ var: '/status' }, 'kawin'] } }),
  field('address', 'alamat', { required: false }),
];

export const everything = service({
  conditions: {
    kawin: { '===': [{ var: 'status' }, 'kawin'] },
    dewasa: { '>=': [{ age: [{ var: 'lahir' }, { today: [] }] }, 17] },
    keluarga: { or: [{ condition: 'kawin' }, { condition: 'dewasa' }] },
  },
  pages: [
    {
      id: 'diri',
      title,
      fields: [
        field('choice', 'status', { options: options('kawin', 'belum') }),
        field('text', 'nama', { maxLength: 40, prefill: { from: 'identity.name', editable: true } }),
        field('text', 'nik', {
          format: 'nik',
          prefill: { from: 'identity.nik', editable: false, when: { condition: 'kawin' } },
        }),
        field('date', 'lahir', { max: { today: [] }, prefill: { from: 'identity.birthdate', editable: false } }),
        field('longText', 'cerita', { required: false, minLength: 3 }),
      ],
      checks: [
        {
          severity: 'warning',
          fields: ['nik', 'lahir'],
          require: { nikMatchesBirthdate: [{ var: 'nik' }, { var: 'lahir' }] },
          message: title,
        },
      ],
    },
    {
      id: 'keluarga',
      title,
      when: { condition: 'keluarga' },
      fields: [
        field('group', 'anggota', {
          when: { '!==': [{ var: 'status' }, null] },
          repeat: { min: 1, max: 3 },
          fields: rowFields,
        }),
      ],
      checks: [
        {
          severity: 'error',
          fields: ['anggota'],
          require: { some: [{ var: 'anggota' }, { '!==': [{ var: 'nama' }, { var: '/nama' }] }] },
          message: title,
        },
      ],
    },
    { id: 'catatan', title, intro: title, when: { '!': [{ condition: 'dewasa' }] }, fields: [] },
    {
      id: 'harta',
      title,
      fields: [
        field('number', 'luas', { decimals: 2, min: '0.5', max: 1000 }),
        field('money', 'gaji', { min: 0, max: 1_000_000_000, when: { '>': [{ var: 'luas' }, 1] } }),
        field('boolean', 'cepat', { required: false }),
        field('choices', 'bahasa', { options: options('id', 'jv', 'su'), min: 1, max: 2 }),
        field('address', 'alamat', { manual: true }),
        field('address', 'surat', { required: false, when: { startsWith: [{ var: 'alamat.code' }, '31.'] } }),
        field('file', 'berkas', { accept: ['image/jpeg', 'application/pdf'], maxBytes: 5_000_000, min: 1, max: 2 }),
        field('declaration', 'setuju'),
      ],
    },
  ],
  fee: {
    currency: 'IDR',
    lines: [
      { code: 'dasar', label: title, amount: { '*': [{ var: 'luas' }, 1000] } },
      { code: 'cepat', label: title, when: { var: 'cepat' }, amount: 5000 },
      { code: 'anggota', label: title, amount: { '*': [{ count: [{ var: 'anggota' }] }, 10] } },
    ],
  },
  draftLabel: { var: 'nama' },
});

export const identity: Identity = { nik: '3171011708459901', name: 'Citra Contoh', birthdate: '1945-08-17' };

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('', ' ', 'a\nb', '👍', '__proto__', '<b>', '0'),
);
const date = fc
  .date({ min: new Date('1930-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

const address = fc.record(
  {
    code: fc.constantFrom(null, '31.71.01.1001', '11.01.01.2001', '31', ''),
    street: text,
    rt: fc.constantFrom('', '001', '1'),
    rw: fc.constantFrom('', '2'),
    postalCode: fc.constantFrom('', '10110', '1'),
    manual: fc.option(text),
  },
  { requiredKeys: ['street', 'rt', 'rw', 'postalCode'] },
);

const nik = fc.constantFrom('3171011708459901', '3171015708459901', '0071011708459901', '12', 'x');

/** Answers of the right type, readable or nearly so. */
function answerTo(given: Field): fc.Arbitrary<unknown> {
  switch (given.type) {
    case 'text':
      return given.format ? nik : text;
    case 'longText':
      return text;
    case 'number':
      return fc.oneof(fc.constantFrom('0.5', '1', '1.00', '12.345', '-3', '1000.01'), text);
    case 'money':
      return fc.oneof(fc.integer({ min: -5, max: 2_000_000_000 }), fc.constant(1.5));
    case 'date':
      return fc.oneof(date, fc.constant('2026-02-30'));
    case 'boolean':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...given.options.map(({ value }) => value), 'lain');
    case 'choices':
      return fc.array(fc.constantFrom(...given.options.map(({ value }) => value), 'lain'), { maxLength: 3 });
    case 'file':
      return fc.array(fc.constantFrom('f1', 'f2', 'f-3_', '../f'), { maxLength: 3 });
    case 'address':
      return address;
    case 'declaration':
      return fc.constantFrom({ accepted: true, at: '2026-11-22T03:04:05Z' }, { accepted: false, at: 'x' });
    case 'group':
      return fc.array(
        fc
          .tuple(fc.constantFrom('r1', 'r2', 'r3', 'r4'), answersTo(given.fields))
          .map(([_row, row]) => ({ _row, ...row })),
        { maxLength: 4 },
      );
  }
}

const unreadable = fc.oneof(
  text.map((typed) => ({ typed })),
  fc.record({ typed: fc.dictionary(fc.constantFrom('day', 'month', 'province', 'x'), text) }),
);

/** Mostly answers of the right type; some missing, unreadable or anything at all. */
function answersTo(fields: readonly Field[]): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const entries = fields.map((given): fc.Arbitrary<readonly [string, unknown]> => {
    const answer = fc.oneof(
      { weight: 8, arbitrary: answerTo(given) },
      { weight: 1, arbitrary: fc.constantFrom<unknown>(null, '', [], undefined) },
      { weight: 1, arbitrary: unreadable },
      { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
    );
    return answer.map((value) => [given.name, value] as const);
  });
  return fc.tuple(...entries).map((all) => Object.fromEntries(all.filter(([, value]) => value !== undefined)));
}

export const allFields = everything.pages.flatMap((page) => page.fields);

/** Answers to `everything`. */
export const anyAnswers = answersTo(allFields) as fc.Arbitrary<Answers>;

/** Answers that may also have names of no field. */
export const hostileAnswers = fc
  .tuple(
    anyAnswers,
    fc.dictionary(fc.constantFrom('__proto__', 'constructor', 'toString', 'lain', 'a/b'), fc.jsonValue()),
  )
  .map(([answers, more]) => Object.fromEntries([...Object.entries(answers), ...Object.entries(more)]) as Answers);

const filledText = text.filter((given) => /\S/.test(given));
const pastDate = date.filter((given) => given <= '2026-11-22');
const rightAddress = fc.record({
  code: fc.constantFrom('31.71.01.1001', '11.01.01.2001'),
  street: filledText,
  rt: fc.constantFrom('', '001'),
  rw: fc.constantFrom('', '2'),
  postalCode: fc.constantFrom('', '10110'),
  manual: fc.constant(null),
});

/** Answers without an error, to every question, also to those that are not asked. */
export const rightAnswers = fc.record({
  status: fc.constantFrom('kawin', 'belum'),
  nama: filledText,
  nik: fc.constantFrom('3171011708459901', '0071011708459901'),
  lahir: pastDate,
  cerita: fc.option(filledText.map((given) => `${given}...`)),
  anggota: fc.uniqueArray(fc.constantFrom('r1', 'r2', 'r3'), { minLength: 1 }).chain((ids) =>
    fc.tuple(
      ...ids.map((_row) =>
        fc.record({
          _row: fc.constant(_row),
          nama: filledText.map((given) => `anak dari ${given}`),
          nik: fc.constant('3171011708459901'),
          sekolah: fc.boolean(),
          hobi: fc.constantFrom([], ['baca'], ['baca', 'lari']),
          lahir: pastDate,
          alamat: fc.option(rightAddress),
        }),
      ),
    ),
  ),
  luas: fc.constantFrom('0.5', '1', '1.25', '1000'),
  gaji: fc.integer({ min: 0, max: 1_000_000_000 }),
  cepat: fc.option(fc.boolean()),
  bahasa: fc.constantFrom(['id'], ['id', 'su'], ['jv', 'su']),
  alamat: fc.oneof(
    rightAddress,
    rightAddress.map((given) => ({ ...given, code: null, manual: 'Desa Baru' })),
  ),
  surat: fc.option(rightAddress),
  berkas: fc.constantFrom(['f1'], ['f2', 'f1']),
  setuju: fc.constant({ accepted: true, at: '2026-11-22T03:04:05.123+07:00' }),
}) as unknown as fc.Arbitrary<Answers>;
