import type { Page } from '@layan/definition';
import { asOnTheCard, notTheApplicant } from '../other-people.js';

/** A child travels with the consent of one or both of those who care for it. */
export const guardians: Page = {
  id: 'wali',
  when: { condition: 'isChild' },
  title: { id: 'Orang tua atau wali', en: 'Parents or guardians' },
  intro: {
    id: 'Isi data orang yang mendampingi anak saat foto dan wawancara. Jika dua orang, tambahkan yang kedua.',
    en: 'Enter who comes along to the photo and interview. If two of you come, add the second.',
  },
  fields: [
    {
      name: 'wali',
      type: 'group',
      repeat: { min: 1, max: 2 },
      label: { id: 'Orang tua atau wali', en: 'Parent or guardian' },
      fields: [
        ...asOnTheCard,
        {
          name: 'hubungan',
          type: 'choice',
          label: { id: 'Hubungan dengan anak', en: 'Relation to the child' },
          options: [
            { value: 'ayah', label: { id: 'Ayah', en: 'Father' } },
            { value: 'ibu', label: { id: 'Ibu', en: 'Mother' } },
            { value: 'wali', label: { id: 'Wali', en: 'Guardian' } },
          ],
        },
      ],
    },
  ],
  checks: [
    notTheApplicant('wali', {
      id: 'NIK orang tua atau wali sama dengan NIK anak. Isi NIK orang tua atau wali.',
      en: 'This is the child’s NIK. Enter the NIK of the parent or guardian.',
    }),
  ],
};
