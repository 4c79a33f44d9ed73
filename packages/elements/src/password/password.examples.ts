import { html } from 'lit/html.js';
import type { Example } from '../example.js';
import { passwordField } from './password.template.js';

const field = { id: 'sandi', name: 'sandi', label: 'Kata sandi' } as const;

export const examples: Example[] = [
  { name: 'Known', template: () => passwordField({ ...field, autocomplete: 'current-password' }) },
  {
    name: 'New, on the whole line',
    template: () => html`
      <layan-field>
        <label class="layan-field-label" for="baru">Kata sandi baru</label>
        <div class="layan-field-hint">Paling sedikit 12 karakter. Tiga kata yang Anda ingat sudah cukup.</div>
        <layan-password>
          <input
            class="layan-text-input"
            id="baru"
            name="baru"
            type="password"
            autocomplete="new-password"
            autocapitalize="none"
            spellcheck="false"
            minlength="12"
            required
          />
        </layan-password>
      </layan-field>
    `,
  },
  {
    name: 'Error',
    template: () =>
      passwordField({
        ...field,
        autocomplete: 'current-password',
        value: 'contoh sandi',
        error: 'Kata sandi tidak cocok. Coba lagi.',
        errorPrefix: 'Kesalahan:',
      }),
  },
  {
    name: 'Disabled',
    template: () => passwordField({ ...field, autocomplete: 'current-password', value: 'contoh', disabled: true }),
  },
];
