import { randomBytes } from 'node:crypto';

/** Where randomness comes from. */
export interface Ids {
  /** A new id: unguessable, fit for addresses. */
  id(): string;
  /** A case number for people, `P-7Q2K-94MD`; may by chance be taken. */
  caseNumber(): string;
  /** A receipt number for people, `B-7Q2K-94MD`; may by chance be taken. */
  receiptNumber(): string;
}

/** Crockford's base 32: no letter that is taken for a digit or another letter. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => alphabet[Number.parseInt(five.padEnd(5, '0'), 2)]).join('');
}

const number = (letter: string): string => base32(randomBytes(5)).replace(/^(.{4})(.{4})$/, `${letter}-$1-$2`);

export const randomIds: Ids = {
  id: () => base32(randomBytes(16)).toLowerCase(),
  caseNumber: () => number('P'),
  receiptNumber: () => number('B'),
};
