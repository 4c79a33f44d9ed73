import { html } from 'lit/html.js';
import type { Example } from '../example.js';
import { arrowRight } from './generated/arrow-right.js';
import { calendar } from './generated/calendar.js';
import { circleCheck } from './generated/circle-check.js';
import { icon, iconSizes } from './icon.template.js';

export const examples: Example[] = [
  { name: 'Beside a text', template: () => html`<p>${icon(calendar)} Selasa, 1 Desember 2026</p>` },
  { name: 'Alone, with a name', template: () => html`<p>${icon(circleCheck, { label: 'Lunas' })}</p>` },
  { name: 'Three sizes', template: () => html`<p>${iconSizes.map((size) => icon(calendar, { size }))}</p>` },
  { name: 'From right to left', template: () => html`<p dir="rtl">${icon(arrowRight)} Lanjutkan</p>` },
  {
    name: 'Element, fetched by its name',
    template: () => html`
      <p><layan-icon name="map-pin">•</layan-icon> Kantor Dinas Kependudukan</p>
      <p><layan-icon name="circle-check" label="Lunas" size="l">✓</layan-icon></p>
    `,
  },
];
