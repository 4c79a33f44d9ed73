import { html } from 'lit/html.js';
import type { Example } from '../example.js';
import { textField } from '../text-input/text-input.template.js';
import { errorSummary } from './error-summary.template.js';

export const examples: Example[] = [
  {
    name: 'Two mistakes',
    template: () => html`
      ${errorSummary({
        title: 'Ada 2 isian yang perlu diperbaiki',
        items: [
          { href: '#nik', text: 'NIK harus 16 angka. Anda memasukkan 12 angka.' },
          { href: '#nama', text: 'Nama lengkap wajib diisi.' },
        ],
        focus: false,
      })}
      ${textField({ id: 'nik', name: 'nik', label: 'NIK' })}
      ${textField({ id: 'nama', name: 'nama', label: 'Nama lengkap' })}
    `,
  },
  {
    name: 'Element, written by a server',
    template: () => html`
      <layan-error-summary>
        ${errorSummary({
          title: 'Ada 1 isian yang perlu diperbaiki',
          items: [{ href: '#usaha', text: 'Nama usaha wajib diisi.' }],
        })}
      </layan-error-summary>
      ${textField({ id: 'usaha', name: 'usaha', label: 'Nama usaha', error: 'Nama usaha wajib diisi.' })}
    `,
  },
];
