import { valueOf, type ParsedQris } from './parse-qris.js';

/** Up to 13 characters, dot decimals, above zero. */
const isAmount = (amount: string) =>
  amount.length <= 13 && /^[0-9]+(\.[0-9]{1,2})?$/.test(amount) && Number(amount) > 0;

/**
 * What differs from the rules of QRIS, by tag. Codes in circulation break several of them, so `checkQris` judges by the few that matter. A
 * merchant number is `9360` and 11 to 15 digits; real ones fail every check digit, so none is checked.
 */
export function violations({ root, templates, crc }: ParsedQris): string[] {
  const amount = valueOf(root, '54');
  const postal = valueOf(root, '61') ?? '';
  const found = [];
  if (valueOf(root, '63') !== crc) found.push('crc');
  if (new Map(root).size < root.length) found.push('duplicate_tag');
  for (const [tag, parts] of templates)
    if (tag < '46' && !/^9360[0-9]{11,15}$/.test(valueOf(parts, '01') ?? '')) found.push(`${tag}_01_pan`);
  if (valueOf(root, '53') !== '360') found.push('53_currency');
  if (amount !== null && !isAmount(amount)) found.push('54_amount');
  if (valueOf(root, '58') !== 'ID') found.push('58_country');
  if (!/^.{1,10}$/u.test(postal)) found.push('61_postal');
  else if (!/^[0-9]{5}$/.test(postal)) found.push('warn:61_not_5_digits');
  return found;
}
