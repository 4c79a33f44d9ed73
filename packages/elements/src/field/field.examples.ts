import { html } from 'lit/html.js';
import type { Example } from '../example.js';
import { select } from '../select/select.template.js';
import { textInput } from '../text-input/text-input.template.js';
import { field, fieldset } from './field.template.js';

const name = { id: 'nama', label: 'Nama lengkap sesuai KTP-el' };
const input =
  (value = '') =>
  (described: Parameters<typeof textInput>[1]) =>
    textInput({ id: name.id, name: 'nama', value, autocomplete: 'name' }, described);

export const examples: Example[] = [
  { name: 'Label alone', template: () => field(name, input()) },
  { name: 'Hint', template: () => field({ ...name, hint: 'Satu kata saja tidak apa-apa.' }, input()) },
  { name: 'Optional', template: () => field({ ...name, optional: 'opsional' }, input()) },
  {
    name: 'Error',
    template: () =>
      field({ ...name, hint: 'Tanpa gelar.', error: 'Nama lengkap wajib diisi.', errorPrefix: 'Salah:' }, input()),
  },
  {
    name: 'Warning that may be passed',
    template: () =>
      field(
        { ...name, warning: 'Nama ini berbeda dengan yang tercatat. Periksa lagi.', warningPrefix: 'Periksa lagi:' },
        input('Sari'),
      ),
  },
  {
    name: 'Its label is the title of the page',
    template: () => field({ ...name, heading: true, hint: 'Tanpa gelar.' }, input()),
    place: 'title',
  },
  {
    name: 'Several controls under one legend',
    template: () =>
      fieldset(
        { id: 'jam', label: 'Waktu kedatangan', hint: 'Pilih jam, lalu loket.' },
        (described) => html`
          ${field({ id: 'jam', label: 'Jam' }, (inner) =>
            select(
              { id: 'jam', name: 'jam', options: [{ value: '9', label: '09.00' }], width: 12 },
              { ...described, ...inner },
            ),
          )}
        `,
      ),
  },
  {
    name: 'Element around hand-written HTML',
    template: () => html`
      <layan-field>
        <label class="layan-field-label" for="ponsel">Nomor ponsel</label>
        <div class="layan-field-hint">Contoh: 0812-3456-7890</div>
        <input class="layan-text-input" id="ponsel" name="ponsel" type="tel" autocomplete="tel" data-width="20" />
      </layan-field>
      <layan-field>
        <fieldset class="layan-fieldset">
          <legend class="layan-field-label">Cara mengambil</legend>
          <div class="layan-choices">
            <div class="layan-choice">
              <input class="layan-choice-input" type="radio" id="ambil" name="ambil" value="sendiri" required />
              <label class="layan-choice-label" for="ambil"
                ><span class="layan-choice-text">Saya ambil sendiri</span></label
              >
            </div>
            <div class="layan-choice">
              <input class="layan-choice-input" type="radio" id="kirim" name="ambil" value="kirim" required />
              <label class="layan-choice-label" for="kirim"
                ><span class="layan-choice-text">Dikirim ke rumah</span></label
              >
            </div>
          </div>
        </fieldset>
      </layan-field>
    `,
  },
  {
    name: 'Element with an error that the server wrote',
    template: () => html`
      <layan-field data-state="bad">
        <label class="layan-field-label" for="nik">NIK</label>
        <p class="layan-field-error">
          <span class="layan-field-mark" aria-hidden="true"></span>
          <span
            ><span class="layan-visually-hidden">Kesalahan: </span>NIK harus 16 angka. Anda memasukkan 12 angka.</span
          >
        </p>
        <input class="layan-text-input" id="nik" name="nik" inputmode="numeric" value="317101170890" data-width="20" />
      </layan-field>
    `,
  },
];
