import type { Check, Localized, RowField } from '@layan/definition';

/** What is asked of everybody but the applicant, a row of a group each: as on the identity card. */
export const asOnTheCard: readonly RowField[] = [
  {
    name: 'nama',
    type: 'text',
    format: 'name',
    maxLength: 100,
    label: { id: 'Nama lengkap sesuai KTP-el', en: 'Full name as on the identity card' },
  },
  { name: 'nik', type: 'text', format: 'nik', label: { id: 'NIK', en: 'Identity number (NIK)' } },
];

/** Nobody in the group has the NIK of the applicant. */
export const notTheApplicant = (group: string, message: Localized): Check => ({
  severity: 'error',
  fields: [group],
  when: { '!==': [{ var: 'nik' }, null] },
  require: { '!': { some: [{ var: group }, { '===': [{ var: 'nik' }, { var: '/nik' }] }] } },
  message,
});
