import type { Example } from '../example.js';
import { moneyField, numberField, textField } from './text-input.template.js';

const nik = {
  id: 'nik',
  name: 'nik',
  label: 'NIK',
  hint: '16 angka pada KTP-el atau kartu keluarga',
  inputMode: 'numeric',
  autocomplete: 'off',
  width: 20,
  spellcheck: false,
} as const;

export const examples: Example[] = [
  {
    name: 'Whole line',
    template: () => textField({ id: 'nama', name: 'nama', label: 'Nama lengkap', autocomplete: 'name' }),
  },
  { name: 'Digits, with its width', template: () => textField({ ...nik, value: '3171011708900001' }) },
  {
    name: 'Error',
    template: () =>
      textField({
        ...nik,
        value: '3171 0117 0845',
        error: 'NIK harus 16 angka. Anda memasukkan 12 angka.',
        errorPrefix: 'Salah:',
      }),
  },
  {
    name: 'Warning',
    template: () =>
      textField({
        ...nik,
        value: '3171011708900001',
        warning: 'Tanggal lahir di NIK tidak sama dengan tanggal lahir yang Anda isi. Periksa kembali.',
        warningPrefix: 'Periksa lagi:',
      }),
  },
  { name: 'Read only', template: () => textField({ ...nik, value: '3171011708900001', readonly: true }) },
  { name: 'Disabled', template: () => textField({ ...nik, value: '3171011708900001', disabled: true }) },
  {
    name: 'Password',
    template: () =>
      textField({
        id: 'sandi',
        name: 'password',
        label: 'Kata sandi',
        type: 'password',
        autocomplete: 'current-password',
        width: 20,
      }),
  },
  {
    name: 'Phone, optional',
    template: () =>
      textField({
        id: 'ponsel',
        name: 'ponsel',
        label: 'Nomor ponsel',
        optional: 'opsional',
        hint: 'Contoh: 0812-3456-7890',
        type: 'tel',
        autocomplete: 'tel',
        width: 20,
      }),
  },
  {
    name: 'Money',
    template: () =>
      moneyField({
        id: 'penghasilan',
        name: 'penghasilan',
        label: 'Penghasilan sebulan',
        hint: 'Dalam rupiah, contoh: 1.500.000',
        currency: 'Rp',
        value: '1.500.000',
      }),
  },
  {
    name: 'Number with its unit',
    template: () =>
      numberField({
        id: 'luas',
        name: 'luas',
        label: 'Luas tanah dalam meter persegi',
        unit: 'm²',
        decimals: true,
        value: '120,5',
      }),
  },
];
