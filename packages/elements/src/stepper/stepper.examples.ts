import { html } from 'lit/html.js';
import type { Example } from '../example.js';
import { stepper, type StepperModel } from './stepper.template.js';

const names = ['Data diri', 'Alamat dan keadaan keluarga', 'Dokumen', 'Pengambilan', 'Pembayaran', 'Periksa kembali'];
const texts = { done: 'selesai', current: 'sedang diisi', next: 'belum' };

const model = (current: number, text: string): StepperModel => ({
  label: 'Langkah permohonan',
  text,
  steps: names.map((name, index) => {
    const state = index + 1 < current ? 'done' : index + 1 === current ? 'current' : 'next';
    return { text: name, state, stateText: texts[state], ...(state === 'done' && { href: `#langkah-${index + 1}` }) };
  }),
});

export const examples: Example[] = [
  { name: 'In the middle', template: () => stepper(model(3, 'Langkah 3 dari 6')) },
  { name: 'None is current', template: () => stepper(model(0, '6 langkah')) },
  { name: 'All done', template: () => stepper(model(7, '6 langkah, semua selesai')) },
  {
    name: 'Element that moves the mark',
    template: () => html`<layan-stepper current="2">${stepper(model(2, 'Langkah 2 dari 6'))}</layan-stepper>`,
  },
];
