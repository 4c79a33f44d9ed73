import type { Pack } from '@layan/definition';
import { email, name, postalCode } from './contact/contact.js';
import { rt, rw } from './contact/neighbourhood.js';
import { formatDate, parseDate } from './date/date.js';
import { kk } from './kk/kk.js';
import { formatRupiah, parseRupiah } from './money/money.js';
import { nikMatchesBirthdate } from './nik/check-nik.js';
import { nik } from './nik/nik.js';
import { formatNumber, parseNumber } from './number/number.js';
import { phone } from './phone/phone.js';
import { regions } from './regions.js';
import { formatTime, localDate, zoneOfProvince } from './time/time.js';
import { id } from './words/id.js';

/** What the first page of a service needs: formats of persons and addresses, dates, times, numbers and money, with Indonesian words. */
export const core: Pack = {
  id: 'id',
  formats: { nik, kk, phone, email, name, rt, rw, postalCode },
  operators: {
    nikMatchesBirthdate: {
      parameters: ['text', 'date'],
      result: 'boolean',
      apply: (nik, date) => nikMatchesBirthdate(String(nik), String(date)),
    },
  },
  words: { id },
  money: { parse: parseRupiah, format: (amount) => formatRupiah(amount) },
  number: { parse: parseNumber, format: (value) => formatNumber(value) },
  date: { parse: parseDate, format: formatDate },
  time: {
    format: (instant, zone, locale) => formatTime(instant, zone, locale),
    date: localDate,
    zone: zoneOfProvince,
  },
  regions,
};
