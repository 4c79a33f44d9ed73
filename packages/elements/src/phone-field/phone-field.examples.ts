import { html } from 'lit/html.js';
import type { Example } from '../example.js';
import { phoneField } from './phone-field.template.js';

const field = {
  id: 'ponsel',
  name: 'ponsel',
  label: 'Nomor ponsel',
  hint: 'Contoh: 0812-3456-7890',
  country: '62',
} as const;

export const examples: Example[] = [
  { name: 'Empty', template: () => phoneField(field) },
  { name: 'Filled', template: () => phoneField({ ...field, value: '0812-3456-7890' }) },
  {
    name: 'Error',
    template: () =>
      phoneField({
        ...field,
        value: '0812-3456',
        error: 'Masukkan nomor ponsel yang aktif, contoh 0812-3456-7890.',
        errorPrefix: 'Kesalahan:',
      }),
  },
  {
    name: 'Hand-written, of any country',
    template: () => html`
      <layan-field optional>
        <label class="layan-field-label" for="keluarga">Nomor keluarga di luar negeri</label>
        <div class="layan-field-hint">Dengan kode negara, contoh: +60 12-345 6789</div>
        <layan-phone-field>
          <input class="layan-text-input" id="keluarga" name="keluarga" type="tel" autocomplete="off" data-width="20" />
        </layan-phone-field>
      </layan-field>
    `,
  },
];
