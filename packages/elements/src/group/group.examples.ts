import type { Example } from '../example.js';
import { radiosField } from '../radios/radios.template.js';
import { textField } from '../text-input/text-input.template.js';
import { groupField, type GroupFieldModel } from './group.template.js';

const row = (index: number, name: string): GroupFieldModel['rows'][number] => ({
  key: `r${index}`,
  title: `Orang tua atau wali ${index + 1}`,
  hidden: [[`wali/${index}/_row`, `r${index}`]],
  body: [
    textField({
      id: `wali/${index}/nama`,
      name: `wali/${index}/nama`,
      label: 'Nama lengkap',
      value: name,
      autocomplete: 'off',
    }),
    radiosField({
      id: `wali/${index}/hubungan`,
      name: `wali/${index}/hubungan`,
      label: `Hubungan wali ${index + 1} dengan anak`,
      inline: true,
      options: [
        { value: 'ayah', label: 'Ayah' },
        { value: 'ibu', label: 'Ibu', checked: true },
      ],
    }),
  ],
  remove: { label: 'Hapus', name: '_action', value: `remove:wali/${index}` },
});

const model: GroupFieldModel = {
  id: 'wali',
  label: 'Orang tua atau wali',
  hint: 'Paling sedikit satu, paling banyak dua.',
  rows: [row(0, 'Sari Dewi')],
  add: { label: 'Tambah orang tua atau wali', name: '_action', value: 'add:wali' },
};

export const examples: Example[] = [
  { name: 'One row', template: () => groupField(model) },
  {
    name: 'As many as may be',
    template: () => groupField({ ...model, rows: [row(0, 'Sari Dewi'), row(1, 'Budi')], add: undefined }),
  },
  {
    name: 'Error, no row',
    template: () => groupField({ ...model, rows: [], error: 'Tambahkan paling sedikit satu.', errorPrefix: 'Salah:' }),
  },
];
