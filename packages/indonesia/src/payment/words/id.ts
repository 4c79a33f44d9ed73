import type { PackWords } from '@layan/definition';
import { formatRupiah } from '../../core/money/money.js';

const unseen = (why: string) => () => `Kode QRIS dari bank ${why}, jadi tidak kami tampilkan. Pilih cara bayar lain.`;
const broken = unseen('rusak');
const foreign = unseen('bukan kode Indonesia dalam rupiah');

/** What the numbers of payments say, and why a QRIS code is not shown. */
export const id = {
  'qris.unreadable': broken,
  'qris.checksum': broken,
  'qris.duplicate': broken,
  'qris.currency': foreign,
  'qris.country': foreign,
  'qris.amount': unseen('berbeda dengan jumlah tagihan Anda'),
  'qris.tip': unseen('meminta tip'),
  'qris.transfer': unseen('dibuat untuk transfer antarorang'),
  'qris.limit': ({ limit }) =>
    `Sekali bayar dengan QRIS paling banyak ${formatRupiah(Number(limit))}. Pilih cara bayar lain.`,
  billingCode: () => 'Kode billing harus 15 angka.',
  ntpn: () => 'NTPN harus 16 huruf atau angka, contoh 09J8987HSD4567IJ.',
  ntb: () => 'NTB harus 12 angka, termasuk angka nol di depan.',
  virtualAccount: () => 'Nomor virtual account harus 8 sampai 28 angka.',
} as const satisfies PackWords;
