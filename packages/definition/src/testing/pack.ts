/** A small made-up pack for tests: few rules, no Intl, so that every engine gives the same. */
import { isDate } from '../expression/date.js';
import type { Format, FormatFinding, Pack } from '../pack.js';

const onlyDigits = (typed: string, length: number): string | null => {
  const digits = typed.replace(/[\s.-]/g, '');
  return new RegExp(`^[0-9]{${length}}$`).test(digits) ? digits : null;
};

const digitsFormat = (
  length: number,
  check: (value: string, today: string) => readonly FormatFinding[] = () => [],
): Format => ({
  parse: (typed) => onlyDigits(typed, length),
  check: (value, { today }) =>
    onlyDigits(value, length) === value
      ? check(value, today)
      : [{ code: 'digits', severity: 'error', params: { length, given: value.replace(/\D/g, '').length } }],
  display: (value) => value.replace(/(\d{4})(?=\d)/g, '$1 '),
  mask: (value) => `${value.slice(0, 4)}…`,
  inputMode: 'numeric',
  maxLength: length + 4,
  width: length,
  schema: { pattern: `^[0-9]{${length}}$` },
});

/** `PPKKCC DDMMYY SSSS`, the day plus 40 for women. */
const birthdateIn = (nik: string): string => {
  const day = Number(nik.slice(6, 8)) % 40;
  return `${nik.slice(10, 12)}-${nik.slice(8, 10)}-${String(day).padStart(2, '0')}`;
};

const isWorkingDay = (date: string): boolean => ![0, 6].includes(new Date(date).getUTCDay());

export const pack: Pack = {
  id: 'xx',
  formats: {
    nik: digitsFormat(16, (nik) =>
      nik.startsWith('00') ? [{ code: 'province', severity: 'warning', params: { province: nik.slice(0, 2) } }] : [],
    ),
    postalCode: digitsFormat(5),
    rt: digitsFormat(3),
  },
  operators: {
    nikMatchesBirthdate: {
      parameters: ['text', 'date'],
      result: 'boolean',
      apply: (nik, date) => (String(nik).length === 16 ? birthdateIn(String(nik)) === String(date).slice(2) : null),
    },
  },
  words: { id: {} },
  money: {
    parse: (typed) => {
      const amount = Number(typed.replace(/^Rp\s?|\./g, ''));
      return /^(Rp\s?)?\d+(\.\d{3})*$/.test(typed) && Number.isSafeInteger(amount) ? amount : null;
    },
    format: (amount) => `Rp${pack.number.format(String(amount), 'id')}`,
    words: (amount) => `${amount} rupiah`,
  },
  number: {
    parse: (typed) =>
      /^-?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/.test(typed.trim())
        ? typed.trim().replaceAll('.', '').replace(',', '.')
        : null,
    format: (value, locale) => {
      const [whole = '', fraction] = value.split('.');
      const [group, mark] = locale === 'id' ? ['.', ','] : [',', '.'];
      return whole.replace(/\B(?=(\d{3})+$)/g, group) + (fraction ? mark + fraction : '');
    },
  },
  date: {
    parse: (typed) => {
      if (typeof typed === 'string') return isDate(typed) ? typed : null;
      const date = `${typed.year}-${typed.month.padStart(2, '0')}-${typed.day.padStart(2, '0')}`;
      return isDate(date) ? date : null;
    },
    format: (date) => date,
  },
  time: {
    format: (instant) => instant,
    date: (instant) => instant.slice(0, 10),
    zone: () => 'Asia/Jakarta',
  },
  calendar: {
    isWorkingDay,
    addWorkingDays: (date, days, { cutiBersama }) => {
      let day = date;
      for (let left = days; left > 0;) {
        day = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
        if (!/^202[67]/.test(day)) throw new RangeError(`No calendar for ${day}`);
        if (isWorkingDay(day) && !(cutiBersama && day === '2026-12-24')) left -= 1;
      }
      return day;
    },
  },
  regions: {
    version: 'test',
    pattern: '^[0-9]{2}\\.[0-9]{2}\\.[0-9]{2}\\.[0-9]{4}$',
    path: (code) => code.split('.').map((_, at, parts) => parts.slice(0, at + 1).join('.')),
  },
};
