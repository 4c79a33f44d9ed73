import { html } from 'lit/html.js';
import type { Example } from '../example.js';
import { comboboxField, suggestField } from './combobox.template.js';

const regencies = [
  { value: '01', label: 'Kabupaten Contoh Barat' },
  { value: '02', label: 'Kabupaten Contoh Timur' },
  { value: '03', label: 'Kabupaten Kepulauan Contoh Sejahtera Tenggara' },
  { value: '04', label: 'Kota Contoh' },
  { value: '05', label: 'Kota Contoh Baru' },
];

const field = {
  id: 'kabupaten',
  name: 'kabupaten',
  label: 'Kabupaten atau kota',
  placeholder: 'Pilih kabupaten atau kota',
  options: regencies,
} as const;

const grouped = [
  { label: 'Provinsi Contoh Barat', options: regencies.slice(0, 2) },
  { label: 'Provinsi Contoh Timur', options: regencies.slice(2) },
];

export const examples: Example[] = [
  {
    name: 'Nothing chosen',
    template: () => comboboxField({ ...field, hint: 'Ketik beberapa huruf, lalu pilih dari daftar.' }),
  },
  { name: 'Chosen', template: () => comboboxField({ ...field, value: '04', width: 30 }) },
  { name: 'Grouped', template: () => comboboxField({ ...field, options: grouped, value: '03' }) },
  {
    name: 'Several',
    template: () =>
      comboboxField({
        ...field,
        label: 'Wilayah kerja',
        multiple: true,
        placeholder: undefined,
        value: ['02', '04'],
      }),
  },
  {
    name: 'Several, none chosen',
    template: () => comboboxField({ ...field, label: 'Wilayah kerja', multiple: true, placeholder: undefined }),
  },
  {
    name: 'Error',
    template: () => html`
      <layan-field error="Pilih salah satu jawaban untuk “Kabupaten atau kota”." data-state="bad">
        <label class="layan-field-label" for="kabupaten">Kabupaten atau kota</label>
        <div class="layan-field-hint">Sesuai alamat pada KTP-el.</div>
        <p class="layan-field-error">
          <span class="layan-field-mark" aria-hidden="true"></span>
          <span
            ><span class="layan-visually-hidden">Kesalahan: </span>Pilih salah satu jawaban untuk “Kabupaten atau
            kota”.</span
          >
        </p>
        <layan-combobox>
          <select class="layan-select" id="kabupaten" name="kabupaten" required>
            <option value="">Pilih kabupaten atau kota</option>
            ${regencies.map(({ value, label }) => html`<option value=${value}>${label}</option>`)}
          </select>
        </layan-combobox>
      </layan-field>
    `,
  },
  {
    name: 'Free text',
    template: () =>
      suggestField({
        id: 'pekerjaan',
        name: 'pekerjaan',
        label: 'Pekerjaan',
        hint: 'Boleh ditulis dengan kata Anda sendiri.',
        value: 'Petani',
        suggestions: ['Petani', 'Pedagang', 'Guru', 'Nelayan', 'Buruh harian'],
      }),
  },
  { name: 'Disabled', template: () => comboboxField({ ...field, value: '01', disabled: true }) },
  {
    name: 'Open',
    template: () => html`
      <layan-field>
        <label class="layan-field-label" for="kota">Kabupaten atau kota</label>
        <layan-combobox open>
          <select class="layan-select" id="kota" name="kota">
            ${grouped.map(
              ({ label, options }) =>
                html`<optgroup label=${label}>
                  ${options.map(
                    (option) =>
                      html`<option value=${option.value} ?selected=${option.value === '02'}>${option.label}</option>`,
                  )}
                </optgroup>`,
            )}
          </select>
        </layan-combobox>
      </layan-field>
    `,
  },
];
