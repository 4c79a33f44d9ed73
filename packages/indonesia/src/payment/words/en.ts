import type { PackWords } from '@layan/definition';
import { formatRupiah } from '../../core/money/money.js';
import type { id } from './id.js';

const unseen = (why: string) => () => `The bank’s QRIS code ${why}, so we do not show it. Choose another way to pay.`;
const broken = unseen('is damaged');
const foreign = unseen('is not an Indonesian one in rupiah');

export const en = {
  'qris.unreadable': broken,
  'qris.checksum': broken,
  'qris.duplicate': broken,
  'qris.currency': foreign,
  'qris.country': foreign,
  'qris.amount': unseen('is not for the amount of your bill'),
  'qris.tip': unseen('asks for a tip'),
  'qris.transfer': unseen('is for a transfer between persons'),
  'qris.limit': ({ limit }) => `QRIS takes at most ${formatRupiah(Number(limit))} at once. Choose another way to pay.`,
  billingCode: () => 'A billing code has 15 digits.',
  ntpn: () => 'An NTPN has 16 letters or digits, for example 09J8987HSD4567IJ.',
  ntb: () => 'An NTB has 12 digits, zeros in front included.',
  virtualAccount: () => 'A virtual account number has 8 to 28 digits.',
} as const satisfies Readonly<Record<keyof typeof id, PackWords[string]>>;
