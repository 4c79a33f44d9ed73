import { html } from 'lit/html.js';
import type { Example } from '../example.js';
import { identityNumberField } from './identity-number.template.js';

const nik = { id: 'nik', name: 'nik', label: 'NIK', hint: '16 angka pada KTP-el atau kartu keluarga' } as const;
const value = '3171011708900001';

export const examples: Example[] = [
  { name: 'Empty', template: () => identityNumberField(nik) },
  { name: 'In groups', template: () => identityNumberField({ ...nik, value }) },
  { name: 'Covered on a shared screen', template: () => identityNumberField({ ...nik, value, withMask: true }) },
  {
    name: 'Wrong, so never covered',
    template: () =>
      identityNumberField({
        ...nik,
        value: '317101170890',
        withMask: true,
        error: 'NIK harus 16 angka. Anda memasukkan 12 angka.',
        errorPrefix: 'Kesalahan:',
      }),
  },
  { name: 'Read only', template: () => identityNumberField({ ...nik, value, readonly: true }) },
  { name: 'Disabled', template: () => identityNumberField({ ...nik, value, disabled: true }) },
  {
    name: 'Hand-written, in other groups and on the whole line',
    template: () => html`
      <layan-field>
        <label class="layan-field-label" for="npwp">NPWP lama</label>
        <div class="layan-field-hint">15 angka</div>
        <layan-identity-number groups="2 3 3 1 3 3">
          <input
            class="layan-text-input"
            id="npwp"
            name="npwp"
            inputmode="numeric"
            autocomplete="off"
            value="012345678901000"
            required
          />
        </layan-identity-number>
      </layan-field>
    `,
  },
];
