import type { Example } from '../example.js';
import { button } from '../button/button.template.js';
import { cover } from './cover.template.js';

export const examples: Example[] = [
  {
    name: 'Cover',
    template: () =>
      cover({
        caption: 'Layanan kependudukan',
        title: 'Ganti KTP-el Anda dari rumah',
        text: 'Isi permohonan dan pantau sampai KTP-el siap diambil. Sekitar 8 menit; Anda dapat berhenti dan melanjutkan kapan saja.',
        actions: button({ label: 'Mulai permohonan', kind: 'start' }),
      }),
    place: 'title',
  },
];
