import type { Example } from '../example.js';
import { displaySettings, type DisplaySettingsModel } from './display-settings.template.js';

const model: DisplaySettingsModel = {
  id: 'tampilan',
  summary: 'Tampilan halaman',
  questions: {
    mode: { label: 'Warna', answers: ['Seperti perangkat', 'Terang', 'Gelap'] },
    contrast: { label: 'Kontras', answers: ['Seperti perangkat', 'Lebih kuat'] },
    text: { label: 'Ukuran teks', answers: ['100%', '125%', '150%', '200%'] },
    motion: { label: 'Gerakan', answers: ['Seperti perangkat', 'Tanpa gerakan'] },
  },
  reset: 'Kembalikan seperti perangkat',
};

export const examples: Example[] = [{ name: 'Folded away', template: () => displaySettings(model) }];
