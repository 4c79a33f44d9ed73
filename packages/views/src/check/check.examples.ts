import { validate, type Answers } from '@layan/definition';
import { ktpElHilang } from '@layan/indonesia/services';
import { everyAnswer, everyType, jakarta } from '../testing/every-type.js';
import type { ViewExample } from '../testing/example.js';
import { form, lostCard, sari } from '../testing/lost-card.js';
import { checkView, type CheckModel } from './check.view.js';

const model: Omit<CheckModel, 'findings'> = {
  definition: ktpElHilang,
  draft: { id: 'd1', savedAt: '2026-08-24T07:32:00.000Z' },
  answers: lostCard,
  identity: sari,
  regions: jakarta,
  form: form('/layanan/ktp-el-hilang/d1/kirim'),
};
const example = (name: string, change: Partial<CheckModel> = {}): ViewExample => ({
  name,
  view: (context) => {
    const checked = { ...model, ...change };
    return checkView({ ...checked, findings: validate(checked.definition, checked.answers, context) }, context);
  },
  shell: { subtitle: ktpElHilang.title.id },
});
const { alamat: _alamat, nomor_kk: _nomorKk, ...incomplete } = lostCard as Record<string, Answers[string]>;

export const examples: readonly ViewExample[] = [
  example('complete'),
  example('answers missing', { answers: incomplete }),
  example('a warning', { answers: { ...lostCard, tanggal_lahir: '1990-03-13' } }),
  example('changed since it was shown', { notice: 'changed' }),
  example('on its way', { status: 'sending' }),
  example('without a connection', { status: 'offline' }),
  example('a service that costs money', { definition: everyType, answers: everyAnswer }),
  example('a fee that is not known yet', { definition: everyType, answers: {} }),
];
