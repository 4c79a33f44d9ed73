import type { Example } from '../example.js';
import { actions, button } from '../button/button.template.js';
import { textField } from '../text-input/text-input.template.js';
import { form } from './form.template.js';

export const examples: Example[] = [
  {
    name: 'With hidden values and what the Enter key sends',
    template: () =>
      form({
        action: '#kirim',
        hidden: [
          ['_csrf', 'contoh'],
          ['_revision', '4'],
        ],
        defaultButton: { name: '_action', value: 'next' },
        body: [
          textField({
            id: 'nama',
            name: 'nama',
            label: 'Nama lengkap sesuai KTP-el',
            value: 'Sari Dewi',
            autocomplete: 'name',
          }),
          actions(button({ label: 'Lanjutkan', name: '_action', value: 'next' })),
        ],
      }),
  },
];
