import vectors from '../../vectors/qris.json' with { type: 'json' };

export type QrisField = readonly [tag: string, value: string];

/** Fields as a payload has them: tag, length in characters, value. */
export const encode = (fields: readonly QrisField[]): string =>
  fields.map(([tag, value]) => tag + String([...value].length).padStart(2, '0') + value).join('');

/** The checksum by another way than ours: one byte at a time, without a loop over bits. */
function checksum(text: string): string {
  const sum = new TextEncoder().encode(text).reduce((crc, byte) => {
    const high = (crc >> 8) ^ byte;
    const mixed = high ^ (high >> 4);
    return ((crc << 8) ^ (mixed << 12) ^ (mixed << 5) ^ mixed) & 0xffff;
  }, 0xffff);
  return sum.toString(16).toUpperCase().padStart(4, '0');
}

/** A text with the checksum that makes it a payload. */
export const sealed = (text: string): string => `${text}6304${checksum(`${text}6304`)}`;

/** A code made for a bill of Rp150.000. */
export const billFields: readonly QrisField[] = [
  ['00', '01'],
  ['01', '12'],
  [
    '26',
    encode([
      ['00', 'ID.CO.EXAMPLE2.WWW'],
      ['01', '936000140456789'],
      ['02', 'MIDCONTOH123456'],
      ['03', 'UMI'],
    ]),
  ],
  [
    '51',
    encode([
      ['00', 'ID.CO.QRIS.WWW'],
      ['02', 'ID1019123456781'],
    ]),
  ],
  ['52', '9311'],
  ['53', '360'],
  ['54', '150000'],
  ['58', 'ID'],
  ['59', 'Kantor Contoh'],
  ['60', 'Kota Contoh'],
  ['61', '10110'],
  ['62', encode([['01', 'B-7Q2K-94MD']])],
];

/** The bill with these fields added or in place of its own; without those that are null. */
function bill(changed: Readonly<Record<string, string | null>> = {}): string {
  const fields = new Map<string, string | null>([...billFields, ...Object.entries(changed)]);
  return sealed(encode([...fields].filter((field): field is [string, string] => field[1] !== null).sort()));
}

const amount = 150_000;
const ours = [
  { name: 'for the bill', payload: bill(), codes: [] },
  { name: 'that writes sen', payload: bill({ 54: '150000.00' }), codes: [] },
  { name: 'with odd lesser fields', payload: bill({ 51: null, 52: '1', 60: '-', 61: null }), codes: [] },
  { name: 'at the limit', payload: bill({ 54: '10000000' }), amount: 10_000_000, codes: [] },
  { name: 'above the limit', payload: bill({ 54: '10000001' }), amount: 10_000_001, codes: ['qris.limit'] },
  { name: 'for less', payload: bill({ 54: '149999' }), codes: ['qris.amount'] },
  { name: 'for some sen more', payload: bill({ 54: '150000.01' }), codes: ['qris.amount'] },
  { name: 'for which the payer types the amount', payload: bill({ '01': '11', 54: null }), codes: ['qris.amount'] },
  { name: 'for nothing, of a bill of nothing', payload: bill({ 54: '0' }), amount: 0, codes: ['qris.amount'] },
  { name: 'with an amount in other words', payload: bill({ 54: '1.5e5' }), codes: ['qris.amount'] },
  { name: 'that asks for a tip', payload: bill({ 55: '01' }), codes: ['qris.tip'] },
  { name: 'that adds a tip', payload: bill({ 55: '02', 56: '5000' }), codes: ['qris.tip'] },
  { name: 'with a tip of no kind', payload: bill({ 57: '5' }), codes: ['qris.tip'] },
  {
    name: 'of a transfer',
    payload: bill({
      40: encode([
        ['00', 'ID.CO.QRIS.WWW'],
        ['01', '936000140456789'],
      ]),
    }),
    codes: ['qris.transfer'],
  },
  {
    name: 'of everything wrong',
    payload: bill({ 53: '840', 54: '1', 58: 'SG', 56: '1' }),
    codes: ['qris.currency', 'qris.country', 'qris.amount', 'qris.tip'],
  },
  { name: 'that is empty', payload: '', codes: ['qris.unreadable'] },
  { name: 'that is an address', payload: 'https://contoh.example/', codes: ['qris.unreadable'] },
  { name: 'with a template cut short', payload: bill({ 62: '0111B-7Q2K' }), codes: ['qris.unreadable'] },
  { name: 'with half a character', payload: bill({ 59: 'Kantor \ud83d' }), codes: ['qris.unreadable'] },
  {
    name: 'of 513 characters',
    payload: bill({ 80: 'x'.repeat(99), 81: 'x'.repeat(99), 82: 'x'.repeat(513 - 8 - bill().length - 202) }),
    codes: ['qris.unreadable'],
  },
  {
    name: 'of 512 characters',
    payload: bill({ 80: 'x'.repeat(99), 81: 'x'.repeat(99), 82: 'x'.repeat(512 - 8 - bill().length - 202) }),
    codes: [],
  },
];

/** What the vectors' payloads are worth for a bill of Rp150.000. */
const theirs: Readonly<Record<string, readonly string[]>> = {
  'spec-sample': ['qris.amount'],
  'foreign-emvco-utf8': ['qris.currency', 'qris.country', 'qris.amount', 'qris.tip'],
  'made-dynamic-from-static': [],
  'made-lowercase-crc': ['qris.checksum', 'qris.amount'],
  'made-one-char-flipped': ['qris.checksum', 'qris.amount'],
  'made-truncated': ['qris.unreadable'],
  'made-duplicate-59': ['qris.duplicate', 'qris.amount'],
  'made-usd': ['qris.currency', 'qris.amount'],
  'made-zero-amount': ['qris.amount'],
  'made-comma-amount': ['qris.amount'],
  'made-over-limit': ['qris.amount'],
};

/** Payloads, the bill they are held against, and what speaks against showing them. */
export const qrisExamples: readonly {
  readonly name: string;
  readonly payload: string;
  readonly amount: number;
  readonly codes: readonly string[] | undefined;
}[] = [
  ...ours.map((example) => ({ amount, ...example })),
  ...vectors.cases.map(({ id, payload }) => ({ name: id, payload, amount, codes: theirs[id] })),
];
