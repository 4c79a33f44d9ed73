/** Why a text is no amount: it has parts of a whole, says words like "juta", or can be read in two ways. */
export type AmountProblem = 'decimals' | 'inLetters' | 'unclear';

/** The amount a text says; null when it is empty. */
export type ReadAmount = { readonly amount: number | null } | { readonly problem: AmountProblem };

/** Signs of a language's numbers. */
interface Signs {
  readonly group: string;
  readonly decimal: string;
}

function signsOf(language: string): Signs {
  const parts = new Intl.NumberFormat(language, { useGrouping: true, minimumFractionDigits: 1 }).formatToParts(1234567);
  const sign = (kind: Intl.NumberFormatPartTypes) => parts.find(({ type }) => type === kind)?.value ?? '';
  return { group: sign('group'), decimal: sign('decimal') };
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A whole amount from what a person typed: `1500000`, `1.500.000`, `Rp 1.500.000`, `1.500.000,00`, `1.500.000,-`. Nothing is guessed: `1,5 juta`,
 * `1.50` and `1,500,000` are asked again, and parts of a whole are refused.
 * @param language - Whose signs stand in it.
 * @param currency - What may stand before it.
 */
export function readAmount(typed: string, language = 'id', currency = 'Rp'): ReadAmount {
  const { group, decimal } = signsOf(language);
  const text = typed.normalize('NFKC').replace(/\s/g, '');
  if (text === '') return { amount: null };
  const bare = text.replace(new RegExp(`^(-?)(?:${escape(currency)}\\.?)?`, 'i'), '$1');
  if (/\p{L}/u.test(bare)) return { problem: 'inLetters' };
  const [, whole, parts] = new RegExp(`^(.*?)(?:${escape(decimal)}(\\d{1,2}|-))?$`).exec(bare)!;
  const isGrouped = new RegExp(`^-?\\d{1,3}(?:${escape(group)}\\d{3})+$`).test(whole!);
  if (!isGrouped && !/^-?\d+$/.test(whole!)) return { problem: 'unclear' };
  if (parts && !/^0+$|^-$/.test(parts)) return { problem: 'decimals' };
  const amount = Number(whole!.replaceAll(group, '')) + 0;
  return Number.isSafeInteger(amount) ? { amount } : { problem: 'unclear' };
}

/** `1.500.000` */
export const writeAmount = (amount: number, language = 'id'): string =>
  new Intl.NumberFormat(language, { useGrouping: true, maximumFractionDigits: 0 }).format(amount);

/** How a large amount is said, "1,5 juta", and whether that is all of it. Null for one that is read at a glance. */
export function shortAmount(
  amount: number,
  language = 'id',
): { readonly text: string; readonly isExact: boolean } | null {
  if (Math.abs(amount) < 1_000_000) return null;
  const short = (digits: number) =>
    new Intl.NumberFormat(language, { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: digits });
  const unit = 10 ** (3 * Math.min(4, Math.floor(Math.log10(Math.abs(amount)) / 3)));
  // three more digits at most, or it is no easier to read than the number
  return { text: short(3).format(amount), isExact: Math.abs(amount) % (unit / 1000) === 0 };
}
