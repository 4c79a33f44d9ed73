import type { Example } from '../example.js';
import { notice, noticeTones } from './notice.template.js';

const texts = {
  info: ['Layanan ini gratis', 'Anda tidak perlu membayar apa pun kepada siapa pun.'],
  ok: ['Isian Anda kami kembalikan', 'Periksa, lalu pilih “Lanjutkan”.'],
  warn: ['Draf ini diubah di tempat lain', 'Periksa isian di bawah sebelum melanjutkan.'],
  bad: ['Permohonan belum dikirim', 'Koneksi terputus. Isian Anda tetap tersimpan. Coba lagi.'],
} as const;

export const examples: Example[] = [
  ...noticeTones.map((tone) => ({
    name: `Tone: ${tone}`,
    template: () => notice({ tone, title: texts[tone][0], body: texts[tone][1] }),
  })),
  { name: 'Text alone', template: () => notice({ tone: 'info', body: 'Semua orang dan data di sini rekaan.' }) },
];
