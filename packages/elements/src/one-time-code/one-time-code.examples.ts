import { html } from 'lit/html.js';
import type { Example } from '../example.js';
import { oneTimeCodeField } from './one-time-code.template.js';

const field = {
  id: 'kode',
  name: 'kode',
  label: 'Kode OTP',
  hint: '6 angka, dikirim lewat SMS ke nomor yang berakhir 7890.',
} as const;

export const examples: Example[] = [
  { name: 'Empty', template: () => oneTimeCodeField(field) },
  { name: 'Whole', template: () => oneTimeCodeField({ ...field, value: '482913' }) },
  {
    name: 'Error',
    template: () =>
      oneTimeCodeField({
        ...field,
        value: '4829',
        error: 'Kode OTP harus 6 angka. Anda memasukkan 4 angka.',
        errorPrefix: 'Kesalahan:',
      }),
  },
  {
    name: 'Eight digits',
    template: () => oneTimeCodeField({ ...field, hint: '8 angka', length: 8, value: '48291375' }),
  },
  { name: 'Disabled', template: () => oneTimeCodeField({ ...field, value: '482913', disabled: true }) },
  {
    name: 'Hand-written, four digits',
    template: () => html`
      <layan-field>
        <label class="layan-field-label" for="pin">Kode dari loket</label>
        <layan-one-time-code length="4">
          <input
            class="layan-text-input"
            id="pin"
            name="pin"
            inputmode="numeric"
            autocomplete="one-time-code"
            required
          />
        </layan-one-time-code>
      </layan-field>
    `,
  },
];
