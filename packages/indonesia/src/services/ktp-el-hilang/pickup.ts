import type { Page } from '@layan/definition';
import { asOnTheCard, notTheApplicant } from '../other-people.js';

export const pickup: Page = {
  id: 'pengambilan',
  title: { id: 'Siapa yang mengambil KTP-el baru?', en: 'Who picks up the new card?' },
  fields: [
    {
      name: 'pengambil',
      type: 'choice',
      label: { id: 'KTP-el diambil oleh', en: 'The card is picked up by' },
      options: [
        {
          value: 'sendiri',
          label: { id: 'Saya sendiri', en: 'Myself' },
          hint: { id: 'Bawa kartu keluarga.', en: 'Bring the family card.' },
        },
        {
          value: 'wakil',
          label: { id: 'Orang lain', en: 'Somebody else' },
          hint: {
            id: 'Orang itu membawa surat kuasa dan KTP-el miliknya.',
            en: 'They bring a letter from you and their own card.',
          },
        },
      ],
    },
  ],
};

export const representatives: Page = {
  id: 'wakil',
  when: { condition: 'diwakili' },
  title: { id: 'Orang yang mengambil KTP-el', en: 'Who may pick up the card' },
  intro: {
    id: 'Tulis paling banyak dua orang. Cukup salah satu yang datang.',
    en: 'Name up to two people. One of them coming is enough.',
  },
  fields: [
    {
      name: 'wakil',
      type: 'group',
      repeat: { min: 1, max: 2 },
      label: { id: 'Orang yang mengambil', en: 'Person who picks up' },
      fields: [
        ...asOnTheCard,
        {
          name: 'hubungan',
          type: 'choice',
          label: { id: 'Hubungan dengan Anda', en: 'Relation to you' },
          options: [
            { value: 'pasangan', label: { id: 'Suami atau istri', en: 'Husband or wife' } },
            { value: 'orang-tua', label: { id: 'Orang tua', en: 'Parent' } },
            { value: 'anak', label: { id: 'Anak', en: 'Child' } },
            { value: 'saudara', label: { id: 'Kakak, adik, atau kerabat', en: 'Brother, sister or relative' } },
            { value: 'lain', label: { id: 'Orang lain yang saya percaya', en: 'Somebody else I trust' } },
          ],
        },
      ],
    },
  ],
  checks: [
    notTheApplicant('wakil', {
      id: 'NIK orang yang mengambil sama dengan NIK Anda. Isi NIK orang itu, atau pilih mengambil sendiri.',
      en: 'This NIK is your own. Enter that person’s NIK, or choose to pick up the card yourself.',
    }),
  ],
};
