import type { Expression, FeeRule } from '@layan/definition';

/** State revenue that is no tax; as reported, nobody has read it in the gazette yet. */
const source =
  'PP 45/2024 tentang jenis dan tarif PNBP, lampiran: paspor. Periksa sebelum dipakai; verify before production';

/** A child’s passport is always one of five years. Unknown while the validity is not chosen. */
const byValidity = (fiveYears: number, tenYears: number): Expression => ({
  if: [
    { '===': [{ var: 'masa_berlaku' }, '10'] },
    tenYears,
    { or: [{ condition: 'isChild' }, { '===': [{ var: 'masa_berlaku' }, '5'] }] },
    fiveYears,
    null,
  ],
});

export const fee: FeeRule = {
  currency: 'IDR',
  lines: [
    {
      code: 'paspor',
      label: { id: 'Paspor', en: 'Passport' },
      amount: {
        if: [
          { '===': [{ var: 'jenis' }, 'elektronik'] },
          byValidity(650_000, 950_000),
          { '===': [{ var: 'jenis' }, 'biasa'] },
          byValidity(350_000, 650_000),
          null,
        ],
      },
      source,
    },
    {
      code: 'rusak',
      when: { '===': [{ var: 'alasan' }, 'rusak'] },
      label: { id: 'Biaya beban paspor rusak', en: 'Charge for a damaged passport' },
      amount: 500_000,
      source,
    },
    {
      code: 'percepatan',
      when: { var: 'percepatan' },
      label: { id: 'Layanan percepatan', en: 'Same-day service' },
      amount: 1_000_000,
      source,
    },
  ],
};
