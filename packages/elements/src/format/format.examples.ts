import { html } from 'lit/html.js';
import type { Example } from '../example.js';
import { format, type FormatModel } from './format.template.js';

const one = (model: FormatModel): Example['template'] => {
  return () => html`<p>${format(model)}</p>`;
};

export const examples: Example[] = [
  { name: 'Day', template: one({ kind: 'date', value: '2026-11-20', text: '20 November 2026' }) },
  {
    name: 'Moment, in the zone of the reader',
    template: one({
      kind: 'date-time',
      value: '2026-11-20T07:36:00Z',
      text: '20 November 2026, 15.36 WITA',
      timeZone: 'Asia/Makassar',
    }),
  },
  { name: 'Time', template: one({ kind: 'time', value: '14:30', text: '14.30 WIB' }) },
  { name: 'Number', template: one({ kind: 'number', value: '83762', text: '83.762' }) },
  { name: 'Money', template: one({ kind: 'money', value: '1500000', text: 'Rp1.500.000' }) },
  { name: 'Share', template: one({ kind: 'percent', value: '0.255', text: '25,5%' }) },
  { name: 'Size of a file', template: one({ kind: 'bytes', value: '3440000', text: '3,4 MB' }) },
  {
    name: 'Several things',
    template: one({
      kind: 'list',
      value: '["KTP-el","kartu keluarga","ijazah"]',
      text: 'KTP-el, kartu keluarga, dan ijazah',
    }),
  },
  {
    name: 'Value that cannot be read: the text stays',
    template: one({ kind: 'date', value: 'besok', text: 'Besok pagi' }),
  },
];
