import type { Example } from '../example.js';
import { textareaField } from './textarea.template.js';

const field = { id: 'uraian', name: 'uraian', label: 'Ceritakan bagaimana KTP-el hilang' } as const;

export const examples: Example[] = [
  { name: 'Empty', template: () => textareaField({ ...field, hint: 'Paling banyak 2.000 karakter' }) },
  {
    name: 'With lines',
    template: () =>
      textareaField({
        ...field,
        value: 'Hilang di pasar pada hari Minggu.\nDompet saya jatuh dan tidak ditemukan lagi.',
      }),
  },
  { name: 'Error', template: () => textareaField({ ...field, error: 'Uraian wajib diisi.', errorPrefix: 'Salah:' }) },
  { name: 'Disabled', template: () => textareaField({ ...field, value: 'Sudah dikirim.', disabled: true }) },
];
