import type { Format } from '@layan/definition';
import {
  billingSystem,
  checkKk,
  checkNik,
  checkNpwp,
  checkQris,
  formatCompact,
  formatDate,
  formatDateTime,
  formatPercent,
  formatRupiah,
  formatTime,
  holidayYears,
  indonesia,
  languages,
  nikMatchesBirthdate,
  provinceCodes,
  provinces,
  qrisLimit,
  readQris,
  retiredRegencyCodes,
  rupiahInWords,
  serviceNumbers,
} from './index.js';
import { qrisExamples } from './payment/qris/qris.examples.js';
import formatVectors from './vectors/formats.json' with { type: 'json' };
import holidayVectors from './vectors/holidays.json' with { type: 'json' };
import nikVectors from './vectors/nik.json' with { type: 'json' };
import npwpVectors from './vectors/npwp.json' with { type: 'json' };
import paymentVectors from './vectors/payments.json' with { type: 'json' };
import qrisVectors from './vectors/qris.json' with { type: 'json' };
import regionVectors from './vectors/regions.json' with { type: 'json' };

/** One thing the pack must say, the same bytes in Node and in a browser. */
export interface VectorExample {
  readonly name: string;
  readonly actual: () => unknown;
  readonly expected: unknown;
}

const today = nikVectors.referenceDate;
const { formats, money, number, date, time } = indonesia;

const example = (name: string, actual: () => unknown, expected: unknown): VectorExample => ({ name, actual, expected });

/** Whether nothing at all is found, warnings included: what the vectors call valid. */
const isClean = (format: Format, typed: string) => format.check(typed, { today }).length === 0;

const validity = (
  format: Format,
  cases: readonly { readonly input: string; readonly valid: boolean }[],
  name: string,
) => cases.map(({ input, valid }) => example(`${name} ${input}`, () => isClean(format, input), valid));

const plainSpaces = (text: string) => text.replaceAll('\u00a0', ' ');

/** Where no list is handed in, nothing is said about what is in it. */
const needsList = (warning: string) => warning.endsWith('_not_in_current_list');

const nik = [
  ...nikVectors.cases.map(({ input, note, expected }) => {
    const warnings = (expected.warnings as string[]).filter((warning) => !needsList(warning));
    return example(`NIK ${input || 'empty'}: ${note}`, () => checkNik(input, { today }), { ...expected, warnings });
  }),
  example(
    'the mask of a NIK',
    () => formats['nik']!.mask!(nikVectors.maskExample.input),
    nikVectors.maskExample.output,
  ),
  ...nikVectors.jsNumberHazard.map(({ nik }) => example(`all digits of ${nik}`, () => formats['nik']!.parse(nik), nik)),
  example('a birth date that matches', () => nikMatchesBirthdate('3171015708450001', '1945-08-17'), true),
  example('a birth date that differs', () => nikMatchesBirthdate('3171011708450001', '1945-08-18'), false),
];

const npwp = npwpVectors.cases.flatMap(({ input, note, expected }) =>
  Object.entries(expected).map(([key, value]) =>
    example(
      `NPWP ${input}, ${note}: ${key}`,
      () => (checkNpwp(input, { today }) as unknown as Record<string, unknown>)[key],
      value,
    ),
  ),
);

const phone = [
  ...formatVectors.phone.valid.flatMap(({ input, e164, national }) => [
    example(`phone ${input}`, () => formats['phone']!.parse(input), e164),
    example(`phone ${e164} as people read it`, () => formats['phone']!.display(e164), national),
    example(`phone ${national} typed as it is shown`, () => formats['phone']!.parse(national), e164),
  ]),
  ...formatVectors.phone.invalid.map((input) =>
    example(`phone ${input}`, () => isClean(formats['phone']!, input), false),
  ),
  ...Object.entries(formatVectors.phone.serviceNumbers)
    .filter(([dialled]) => dialled !== 'rule')
    .map(([dialled, reaches]) => example(`service number ${dialled}`, () => serviceNumbers[dialled], reaches)),
];

const identifiers = [
  ...formatVectors.noKk.cases.map(({ input, valid }) => example(`KK ${input}`, () => checkKk(input).valid, valid)),
  ...validity(formats['kk']!, formatVectors.noKk.cases, 'KK as a format'),
  ...validity(formats['nib']!, formatVectors.nib.cases, 'NIB'),
  ...validity(formats['postalCode']!, formatVectors.postal.cases, 'postal code'),
  ...validity(formats['plate']!, formatVectors.plate.cases, 'plate'),
  ...validity(formats['passport']!, formatVectors.passport.cases, 'passport'),
  example('driving licence', () => formats['drivingLicence']!.schema.pattern, formatVectors.drivingLicence.pattern),
];

const amounts = [
  ...formatVectors.currency.cases.map(({ value, decimals, eyd }) =>
    example(eyd, () => formatRupiah(value, { decimals }), eyd),
  ),
  ...formatVectors.currency.parse.map(({ input, value }) => example(`typed ${input}`, () => money.parse(input), value)),
  ...formatVectors.terbilang.cases.map(({ value, text }) => example(text, () => rupiahInWords(value, 'id'), text)),
  example('a number', () => number.format(String(formatVectors.number.value), 'id'), formatVectors.number.text),
  example('a typed number', () => number.parse(formatVectors.number.text), String(formatVectors.number.value)),
  example('a share', () => formatPercent(0.1234), formatVectors.number['percent0.1234']),
  // Intl wrote this vector and put U+00A0 before the unit; we never do.
  example('a short number', () => formatCompact(1_500_000, 'id'), plainSpaces(formatVectors.number.compact1500000)),
  example(
    'English words',
    () => rupiahInWords(1_512_021, 'en'),
    'one million five hundred twelve thousand twenty-one rupiah',
  ),
];

const { instant } = formatVectors.dateTime;
const day = instant.slice(0, 10);
const dates = [
  ...formatVectors.dateTime.cases.flatMap(({ zone, long, full, time: clock }) => [
    example(`${zone}: time`, () => time.format(instant, zone, 'id'), clock),
    example(`${zone}: all of it`, () => formatDateTime(instant, zone, 'id', { seconds: true }), full),
    ...(long ? [example(`${zone}: date`, () => date.format(time.date(instant, zone), 'id', 'long'), long)] : []),
  ]),
  example('short date', () => date.format(day, 'id', 'short'), formatVectors.dateTime.short),
  example('medium date', () => formatDate(day, 'id', 'medium'), formatVectors.dateTime.medium),
  ...formatVectors.dateTime.typedDates.map(({ input, iso }) => example(`typed ${input}`, () => date.parse(input), iso)),
  example('an English date', () => date.format(day, 'en', 'full'), 'Wednesday, 12 August 2026'),
  example('an English time', () => formatTime(instant, 'Asia/Jakarta', 'en'), '14:30 WIB'),
];

/** Everything that the reading of a payload says, as the vectors write it. */
function readPayload(payload: string) {
  const reading = readQris(payload);
  return reading ? { parse: true, ...reading } : { parse: false, crcValid: false };
}

const upperChecksum = (payload: string) => payload.slice(0, -4) + payload.slice(-4).toUpperCase();

const qris = [
  ...qrisVectors.cases.flatMap(({ id, payload, expected: { crcValidIgnoringCase, ...expected } }) => [
    example(`QRIS ${id}`, () => readPayload(payload), expected),
    ...(crcValidIgnoringCase === undefined
      ? []
      : [example(`QRIS ${id}, case aside`, () => readQris(upperChecksum(payload))?.crcValid, crcValidIgnoringCase)]),
  ]),
  ...qrisExamples.map(({ name, payload, amount, codes }) =>
    example(`a QRIS code ${name}`, () => checkQris(payload, { amount }).map(({ code }) => code), codes),
  ),
  example('the limit of QRIS', () => qrisLimit, qrisVectors.limitIdr),
];

/** How each number is kept, or null where it is none. */
const numbers = (
  name: string,
  cases: readonly { readonly input: string; readonly valid: boolean; readonly canonical?: string | undefined }[],
) =>
  cases.flatMap(({ input, valid, canonical = input }) => [
    example(`${name} ${input}`, () => formats[name]!.parse(input), valid ? canonical : null),
    example(`${name} ${input}: findings`, () => isClean(formats[name]!, input), valid),
  ]);

const receipts = [
  ...numbers('billingCode', paymentVectors.kodeBilling.cases),
  ...paymentVectors.kodeBilling.cases.map(({ input, system = null }) =>
    example(`whose bill ${input} is`, () => billingSystem(input), system),
  ),
  ...numbers('ntpn', paymentVectors.ntpn.cases),
  ...numbers('ntb', paymentVectors.ntb.cases),
  example('pattern of an NTPN', () => formats['ntpn']!.schema.pattern, paymentVectors.ntpn.pattern),
  example('pattern of an NTB', () => formats['ntb']!.schema.pattern, paymentVectors.ntb.pattern),
];

const lists = [
  example('languages', () => languages, formatVectors.languages),
  example('provinces', () => provinces.map(({ code, name }) => [code, name]), regionVectors.provinces),
  example(
    'province codes',
    () => provinceCodes,
    regionVectors.provinces.map(([code]) => code),
  ),
  example('retired regencies', () => [...retiredRegencyCodes].sort(), [...regionVectors.retired.regencies].sort()),
  ...Object.entries(regionVectors.timeZones).flatMap(([zone, codes]) =>
    codes.map((code) => example(`zone of ${code}`, () => time.zone(code), zone)),
  ),
  ...Object.entries(holidayVectors.years).map(([year, { source, days }]) =>
    example(`days off in ${year}`, () => holidayYears[year], {
      source,
      days: days.map(({ type, ...rest }) => ({ kind: type, ...rest })),
    }),
  ),
];

export const vectorExamples: readonly VectorExample[] = [
  ...nik,
  ...npwp,
  ...phone,
  ...identifiers,
  ...amounts,
  ...dates,
  ...qris,
  ...receipts,
  ...lists,
];
