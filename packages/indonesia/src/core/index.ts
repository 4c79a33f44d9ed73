import type { Pack } from '@layan/definition';
import { email, name, postalCode } from './contact/contact.js';
import { rt, rw } from './contact/neighbourhood.js';
import { first } from './first.js';
import { kk } from './kk/kk.js';
import { nikMatchesBirthdate } from './nik/check-nik.js';
import { nik } from './nik/nik.js';
import { phone } from './phone/phone.js';
import { id } from './words/id.js';

/** What most services ask with: formats of persons and addresses, dates, times, numbers and money, with Indonesian words. */
export const core: Pack = {
  ...first,
  formats: { nik, kk, phone, email, name, rt, rw, postalCode },
  operators: {
    nikMatchesBirthdate: {
      parameters: ['text', 'date'],
      result: 'boolean',
      apply: (nik, date) => nikMatchesBirthdate(String(nik), String(date)),
    },
  },
  words: { id },
};
