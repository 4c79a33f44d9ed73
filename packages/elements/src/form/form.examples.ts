import { html } from 'lit/html.js';
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
  {
    name: 'Element that checks before it sends',
    template: () => html`
      <layan-form>
        <layan-error-summary></layan-error-summary>
        <form class="layan-form" action="#kirim" method="post">
          <div>
            <layan-field>
              <label class="layan-field-label" for="pemohon">Nama lengkap</label>
              <input class="layan-text-input" id="pemohon" name="pemohon" autocomplete="name" required />
            </layan-field>
            <layan-field>
              <label class="layan-field-label" for="surel"
                >Alamat surel <span class="layan-field-optional">(opsional)</span></label
              >
              <input
                class="layan-text-input"
                id="surel"
                name="surel"
                type="email"
                autocomplete="email"
                data-width="30"
              />
            </layan-field>
            ${actions(button({ label: 'Kirim' }))}
          </div>
        </form>
      </layan-form>
    `,
  },
];
