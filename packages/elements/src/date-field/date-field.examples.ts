import { html } from 'lit/html.js';
import { dateField } from '../date-parts/date-parts.template.js';
import type { Example } from '../example.js';
import { checkedDateField } from './date-field.template.js';

const arrival = {
  id: 'datang',
  name: 'tanggal_datang',
  label: 'Tanggal kedatangan',
  hint: 'Contoh: 17 8 2026',
  partLabels: { day: 'Tanggal', month: 'Bulan', year: 'Tahun' },
} as const;

export const examples: Example[] = [
  { name: 'Between two dates', template: () => checkedDateField({ ...arrival, min: '2026-08-03', max: '2026-08-28' }) },
  {
    name: 'Filled in, with an error that the server wrote',
    template: () =>
      checkedDateField({
        ...arrival,
        value: { day: '31', month: '2', year: '2026' },
        error: '31 2 2026 tidak ada. Periksa tanggal dan bulan.',
        errorPrefix: 'Kesalahan:',
      }),
  },
  {
    name: 'With a calendar',
    template: () => html`
      <layan-date-field
        with-calendar
        min="2026-08-03"
        max="2026-09"
        today="2026-08-11"
        .holidays=${[{ date: '2026-08-17', name: 'Hari Kemerdekaan' }]}
      >
        ${dateField({ ...arrival, value: { day: '20', month: '8', year: '2026' } })}
      </layan-date-field>
    `,
  },
  {
    name: 'With a calendar, disabled',
    template: () => checkedDateField({ ...arrival, withCalendar: true, disabled: true }),
  },
];
