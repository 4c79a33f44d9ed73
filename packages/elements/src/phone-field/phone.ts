/** Where a number is dialled: `calling` is the code of its country, "62", or empty when nobody says. */
export interface PhoneRules {
  readonly calling: string;
  /** Fewest and most digits, without the country's code and the zero before it. */
  readonly min: number;
  readonly max: number;
}

/** Between the digits people write spaces, dots, dashes and brackets. */
const separators = /[\s.()\u00a0\u2010-\u2015-]/g;

/** What ITU-T E.164 lets a whole international number have. */
const international = { min: 7, max: 15 };

/** The digits of a number with its plus, `+6281234567890` or `081234567890`; null when something else stands there too. */
export function phoneDigits(text: string): string | null {
  const bare = text.replace(separators, '');
  return /^\+?\d*$/.test(bare) ? bare : null;
}

/** The digits that a country itself counts; null for a number of another country. */
function nationalDigits(bare: string, { calling }: PhoneRules): string | null {
  if (calling && bare.replace('+', '').startsWith(calling))
    return bare.replace('+', '').slice(calling.length).replace(/^0/, '');
  return bare.startsWith('+') ? null : bare.replace(/^0/, '');
}

/** Whether it can be dialled, as far as its digits tell. */
export function isPhone(text: string, rules: PhoneRules): boolean {
  const bare = phoneDigits(text);
  if (bare === null) return false;
  const national = rules.calling ? nationalDigits(bare, rules) : null;
  const { min, max } = national === null ? international : rules;
  const { length } = national ?? bare.replace('+', '');
  return length >= min && length <= max;
}

/** As machines keep it: with the plus and the code where the country is known, else the digits as typed. Empty when it is no number. */
export function normalPhone(text: string, rules: PhoneRules): string {
  if (!isPhone(text, rules)) return '';
  const bare = phoneDigits(text)!;
  const national = rules.calling ? nationalDigits(bare, rules) : null;
  return national === null ? bare : `+${rules.calling}${national}`;
}

/** How a number is written to be read. */
export type PhoneFormat = (digits: string, rules: PhoneRules) => string;

const inFours = (digits: string): string => (digits.match(/.{1,4}/g) ?? []).join('-');

/** `0812-3456-7890`, `+62 812-3456-7890`: in fours; behind the code of the country the first group lacks its zero. */
export const groupPhone: PhoneFormat = (digits, { calling }) => {
  if (!digits.startsWith('+')) return inFours(digits);
  if (!calling || !digits.startsWith(`+${calling}`)) return `+${inFours(digits.slice(1))}`;
  const national = digits.slice(calling.length + 1);
  const first = national.startsWith('0') ? 4 : 3;
  return `+${calling} ${[national.slice(0, first), inFours(national.slice(first))].filter(Boolean).join('-')}`;
};
