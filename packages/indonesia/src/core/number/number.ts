/** Groups of three from the right, with dots. */
export const group = (digits: string): string => digits.replace(/\B(?=(...)+$)/g, '.');

/** Digits of a whole number typed plainly or in groups of three; null for anything else, such as `1.50` or `1,500,000`. */
export function ungroup(typed: string): string | null {
  if (!/^([0-9]+|[1-9][0-9]{0,2}(\.[0-9]{3})+)$/.test(typed)) return null;
  return typed.replaceAll('.', '').replace(/^0+(?=.)/, '');
}

/** A decimal string (`-1234.50`) from a number typed with a comma as its decimal mark; null when that is not clear. */
export function parseNumber(typed: string): string | null {
  const [, minus = '', whole = '', decimals] =
    /^([-\u2212]?)([0-9.]+)(?:,([0-9]+))?$/.exec(typed.replace(/\s/g, '')) ?? [];
  const digits = ungroup(whole);
  if (digits === null) return null;
  const value = decimals === undefined ? digits : `${digits}.${decimals}`;
  return minus && /[1-9]/.test(value) ? `-${value}` : value;
}

/**
 * `1.234.567,891` from a decimal string, in every language: what is shown can be typed back. Text that is no decimal string comes back as it is.
 */
export function formatNumber(value: string): string {
  const [, minus, whole, decimals] = /^(-?)([0-9]+)(?:\.([0-9]+))?$/.exec(value) ?? [];
  if (whole === undefined) return value;
  return `${minus}${group(whole)}${decimals === undefined ? '' : `,${decimals}`}`;
}
