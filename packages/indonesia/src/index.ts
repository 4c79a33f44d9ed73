import type { Pack } from '@layan/definition';
import { calendar } from './calendar/index.js';
import { core } from './core/index.js';
import { rupiahInWords } from './core/money/amount-in-words.js';
import { en } from './core/words/en.js';
import { documents } from './documents/index.js';
import { addPart } from './part.js';
import { payment } from './payment/index.js';

/**
 * The whole pack, for a server. A page that counts bytes starts from `@layan/indonesia/core` and adds words (`…/words/en`), `…/documents`,
 * `…/payment` and `…/calendar` when it needs them.
 */
export const indonesia: Required<Pack> & { readonly money: Required<Pack['money']> } = addPart(
  addPart(
    {
      ...core,
      words: { ...core.words, en },
      money: { ...core.money, words: rupiahInWords },
      calendar,
    },
    documents,
  ),
  payment,
);

export { addPart } from './part.js';
export type { PackPart } from './part.js';
export * from './calendar/index.js';
export * from './lists/index.js';
export { billingSystem, billingSystems, checkQris, qrisLimit, readQris } from './payment/index.js';
export type { BillingSystem, QrisAccount, QrisFields, QrisReading } from './payment/index.js';
export { dateStyles, formatDate, parseDate } from './core/date/date.js';
export type { DateParts, DateStyle } from './core/date/date.js';
export { checkKk } from './core/kk/kk.js';
export type { KkError } from './core/kk/kk.js';
export { rupiahInWords } from './core/money/amount-in-words.js';
export { formatRupiah, parseRupiah } from './core/money/money.js';
export { checkNik, nikMatchesBirthdate } from './core/nik/check-nik.js';
export type { NikError, NikOptions, NikReport, NikWarning } from './core/nik/check-nik.js';
export { provinceCodes, retiredRegencyCodes } from './core/nik/places.js';
export { formatNumber, parseNumber } from './core/number/number.js';
export { formatCompact, formatPercent } from './core/number/rounded.js';
export { formatDateTime, formatTime, localDate, zoneOfProvince } from './core/time/time.js';
export { checkNpwp, npwpKinds } from './documents/npwp/check-npwp.js';
export type { NpwpError, NpwpKind, NpwpParts, NpwpReport } from './documents/npwp/check-npwp.js';
