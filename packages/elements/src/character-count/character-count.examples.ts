import { html } from 'lit/html.js';
import type { Example } from '../example.js';
import { countedTextareaField } from './character-count.template.js';

const field = {
  id: 'uraian',
  name: 'uraian',
  label: 'Ceritakan bagaimana KTP-el hilang',
  max: 120,
  limit: 'Paling banyak 120 karakter',
  rows: 4,
} as const;
const long =
  'Hilang di pasar pada hari Minggu. Dompet saya jatuh di tempat parkir dan tidak ditemukan lagi walau sudah dicari bersama petugas.';

export const examples: Example[] = [
  { name: 'Empty', template: () => countedTextareaField(field) },
  {
    name: 'Some characters left',
    template: () =>
      countedTextareaField({ ...field, value: 'Hilang di pasar pada hari Minggu.', hint: 'Tulis singkat.' }),
  },
  {
    name: 'Too long',
    template: () =>
      countedTextareaField({
        ...field,
        value: long,
        error: 'Uraian terlalu panjang. Hapus 9 karakter.',
        errorPrefix: 'Kesalahan:',
      }),
  },
  {
    name: 'Counts only near the end',
    template: () => countedTextareaField({ ...field, value: 'Hilang di pasar.', threshold: 75 }),
  },
  {
    name: 'Takes over the maxlength of hand-written HTML',
    template: () => html`
      <layan-field>
        <label class="layan-field-label" for="judul">Judul pengaduan</label>
        <layan-character-count>
          <input class="layan-text-input" id="judul" name="judul" maxlength="60" />
        </layan-character-count>
      </layan-field>
    `,
  },
];
