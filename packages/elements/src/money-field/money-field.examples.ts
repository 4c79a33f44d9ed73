import { html } from 'lit/html.js';
import type { Example } from '../example.js';
import { groupedMoneyField } from './money-field.template.js';

const field = {
  id: 'penghasilan',
  name: 'penghasilan',
  label: 'Penghasilan sebulan',
  hint: 'Dalam rupiah tanpa sen, contoh: 1.500.000',
  currency: 'Rp',
} as const;

export const examples: Example[] = [
  { name: 'Empty', template: () => groupedMoneyField(field) },
  { name: 'In short below', template: () => groupedMoneyField({ ...field, value: '4.750.000', withWords: true }) },
  { name: 'Not exactly', template: () => groupedMoneyField({ ...field, value: '1.234.567.890', withWords: true }) },
  {
    name: 'Error',
    template: () =>
      groupedMoneyField({
        ...field,
        value: '1,5 juta',
        withWords: true,
        error: 'Tulis jumlah lengkap dengan angka, contoh 1.500.000.',
        errorPrefix: 'Kesalahan:',
      }),
  },
  {
    name: 'Hand-written, with a least and a greatest amount',
    template: () => html`
      <layan-field>
        <label class="layan-field-label" for="modal">Modal usaha</label>
        <div class="layan-field-hint">Dari Rp1.000.000 sampai Rp500.000.000</div>
        <layan-money-field min="1000000" max="500000000" with-words>
          <div class="layan-text-input-frame">
            <span class="layan-text-input-affix" aria-hidden="true">Rp</span>
            <input
              class="layan-text-input"
              id="modal"
              name="modal"
              inputmode="numeric"
              autocomplete="off"
              data-width="12"
              required
            />
          </div>
        </layan-money-field>
      </layan-field>
    `,
  },
];
