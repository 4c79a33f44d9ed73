/** Spaces, dots and dashes are there to read by. */
const between = '[\\s.\\u2010-\\u2015-]?';

/**
 * The code in a pasted message, bare: "Kode Anda: 123 456. Berlaku 5 menit" is `123456`. A number of the right length wins; where there is
 * none, all digits of the text. Empty when it has no digit.
 */
export function codeIn(text: string, length: number): string {
  const plain = text.normalize('NFKC');
  const whole = new RegExp(`(?<!\\d)\\d(?:${between}\\d){${length - 1}}(?!\\d)`).exec(plain);
  return (whole?.[0] ?? plain).replace(/\D/g, '');
}
