import type { Example } from '../example.js';
import { switchField } from './switch.template.js';

const setting = { id: 'kabar', name: 'kabar', label: 'Kabari saya lewat SMS' };

export const examples: Example[] = [
  { name: 'Off', template: () => switchField(setting) },
  { name: 'On', template: () => switchField({ ...setting, checked: true, hint: 'Ke nomor yang tercatat' }) },
  { name: 'Off, disabled', template: () => switchField({ ...setting, disabled: true }) },
  {
    name: 'Error',
    template: () => switchField({ ...setting, error: 'Belum dapat disimpan. Coba lagi.', errorPrefix: 'Salah:' }),
  },
];
