import type { Pack } from '@layan/definition';
import { formatDate, parseDate } from './date/date.js';
import { formatRupiah, parseRupiah } from './money/money.js';
import { formatNumber, parseNumber } from './number/number.js';
import { regions } from './regions.js';
import { formatTime, localDate, zoneOfProvince } from './time/time.js';

/** What a page needs to show what a service is: dates, times, numbers and money. Nothing to ask or to judge answers with: `core` adds that. */
export const first: Pack = {
  id: 'id',
  formats: {},
  operators: {},
  words: { id: {} },
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
