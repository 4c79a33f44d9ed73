import type { Example } from '../example.js';
import { tag, tagTones } from './tag.template.js';

const texts = {
  neutral: 'Draf',
  info: 'Sedang ditinjau',
  attention: 'Perlu perbaikan',
  ok: 'Disetujui',
  bad: 'Ditolak',
};

export const examples: Example[] = tagTones.map((tone) => ({
  name: `Tone: ${tone}`,
  template: () => tag({ text: texts[tone], tone }),
}));
