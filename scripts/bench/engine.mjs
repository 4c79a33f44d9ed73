// Run by `npm run bench`: the engine against a general evaluator of the same syntax and a compiled JSON Schema validator.
import Ajv2020 from 'ajv/dist/2020.js';
import { evaluate, formScope, validate } from '@layan/definition';
import { answersSchema } from '@layan/definition/answers-schema';
import { indonesia } from '@layan/indonesia';
import { ktpElHilang } from '@layan/indonesia/services';
import jsonLogic from 'json-logic-js';

const context = { today: '2026-11-22', locale: 'id', pack: indonesia };

/** A complete set of answers to the service for a lost identity card. */
const answers = {
  keperluan: 'rusak',
  nik: '3171015203909901',
  nama: 'Sari Wulandari Contoh',
  tanggal_lahir: '1990-03-12',
  nomor_kk: '3171011203109901',
  kerusakan: ['patah'],
  alamat: { code: '31.71.01.1001', street: 'Jalan Contoh 1', rt: '001', rw: '002', postalCode: '10110', manual: null },
  ponsel: '+6281200009901',
  surel: null,
  kabar: 'sms',
  pengambil: 'sendiri',
  benar: { accepted: true, at: '2026-11-22T03:00:00Z' },
};

const batch = 2_000;
const rounds = 15;

/** Median time of a batch in milliseconds, after a warm-up. */
function time(work) {
  for (let call = 0; call < batch; call += 1) work();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    for (let call = 0; call < batch; call += 1) work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[rounds >> 1];
}

export async function run() {
  const condition = { and: [{ '===': [{ var: 'keperluan' }, 'rusak'] }, { in: ['patah', { var: 'kerusakan' }] }] };
  const scope = formScope(ktpElHilang, answers, context);
  const ours = time(() => evaluate(condition, scope, context));
  const theirs = time(() => jsonLogic.apply(condition, answers));

  const matches = new Ajv2020({ strict: false, validateFormats: false }).compile(answersSchema(ktpElHilang, indonesia));
  const engine = time(() => validate(ktpElHilang, answers, context));
  const schema = time(() => matches(answers));
  return [
    { title: 'A condition, time against json-logic-js', rows: [{ name: 'engine', ratio: ours / theirs }] },
    {
      title: 'All answers of a service, time against ajv with the compiled answer schema (the limit: shape alone)',
      rows: [{ name: 'engine', ratio: engine / schema, note: 'visibility, formats and checks included' }],
    },
  ];
}
