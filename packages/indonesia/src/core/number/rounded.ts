import { formatNumber } from './number.js';

const short = {
  id: ['', ' rb', ' jt', ' M', ' T'],
  en: ['', ' thousand', ' million', ' billion', ' trillion'],
} as const;

const isEnglish = (locale: string) => locale.startsWith('en');

/** At most `digits` after the comma, without noughts at the end. */
const rounded = (value: number, digits: number) => formatNumber(String(Number(value.toFixed(digits))));

/** `12,34%` from 0.1234. */
export const formatPercent = (share: number): string => `${rounded(share * 100, 2)}%`;

/** `1,5 jt` from 1500000: thousands, millions, thousand millions (`M`), million millions (`T`). */
export function formatCompact(value: number, locale: string): string {
  const power = value === 0 ? 0 : Math.min(4, Math.floor(Math.log10(Math.abs(value)) / 3 + 1e-9));
  return rounded(value / 1000 ** power, 1) + short[isEnglish(locale) ? 'en' : 'id'][power];
}
