/** A dynamic QRIS of the invented bank: EMVCo merchant-presented code with the templates of QRIS. */

export interface QrisOrder {
  /** Whole rupiah. */
  readonly amount: number;
  /** Bill number, 25 characters at most. */
  readonly bill: string;
}

const field = (tag: string, value: string): string => `${tag}${String(value.length).padStart(2, '0')}${value}`;

/** CRC-16/CCITT-FALSE over the UTF-8 bytes, four hex digits in upper case. */
export function crc16(text: string): string {
  let crc = 0xffff;
  for (const byte of new TextEncoder().encode(text)) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff;
  }
  return crc.toString(16).toUpperCase().padStart(4, '0');
}

export function dynamicQris({ amount, bill }: QrisOrder): string {
  const merchant = [
    field(
      '26',
      field('00', 'ID.CO.CONTOH.WWW') +
        field('01', '936009990000000009') +
        field('02', 'CONTOH000000001') +
        field('03', 'URE'),
    ),
    field('51', field('00', 'ID.CO.QRIS.WWW') + field('02', 'ID0000000000000') + field('03', 'URE')),
  ];
  const text =
    field('00', '01') +
    field('01', '12') +
    merchant.join('') +
    field('52', '9399') +
    field('53', '360') +
    field('54', String(amount)) +
    field('58', 'ID') +
    field('59', 'LAYANAN CONTOH') +
    field('60', 'KOTA CONTOH') +
    field('61', '00000') +
    field('62', field('01', bill.slice(0, 25))) +
    '6304';
  return text + crc16(text);
}
