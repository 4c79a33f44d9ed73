import { html } from 'lit/html.js';
import type { Example } from '../example.js';
import * as t from '../templates.js';

const question = (busy: boolean) =>
  t.embed({
    busy,
    back: t.backLink({ href: '#kembali', text: 'Kembali' }),
    main: html`
      ${t.steps({ text: 'Langkah 3 dari 6', current: 3, total: 6 })}
      ${t.pageTitle({ title: 'Apa yang terjadi?', level: 2 })}
      ${t.form({
        action: '#kirim',
        body: [
          t.dateField({
            id: 'hilang',
            name: 'hilang',
            label: 'Kapan hilangnya?',
            partLabels: { day: 'Tanggal', month: 'Bulan', year: 'Tahun' },
          }),
          t.textareaField({ id: 'uraian', name: 'uraian', label: 'Ceritakan kejadiannya' }),
          t.actions([
            t.button({ label: 'Lanjutkan' }),
            t.button({ label: 'Simpan draf', kind: 'secondary' }),
            t.saved({ text: 'Draf tersimpan pukul 14.32 WIB' }),
          ]),
        ],
      })}
    `,
    aside: {
      label: 'Biaya sementara',
      body: t.card({
        title: 'Biaya sementara',
        level: 3,
        body: t.bill({
          lines: [{ label: 'Penggantian KTP-el', amount: 'Rp0' }],
          total: { label: 'Jumlah', amount: 'Gratis' },
        }),
      }),
    },
  });

export const examples: Example[] = [
  { name: 'Question', template: () => question(false) },
  { name: 'Busy', template: () => question(true) },
  {
    name: 'Start',
    template: () =>
      t.embed({
        cover: t.cover({
          caption: 'Dinas Kependudukan Contoh',
          title: 'Ganti KTP-el Anda dari rumah',
          level: 2,
          text: 'Isi permohonan dan pantau sampai KTP-el siap diambil.',
          actions: t.button({ label: 'Mulai permohonan', kind: 'start' }),
        }),
        main: t.facts({
          items: [
            { label: 'Biaya', value: 'Gratis' },
            { label: 'Waktu penyelesaian', value: '5 hari kerja' },
          ],
        }),
      }),
  },
  {
    name: 'Check your data',
    template: () =>
      t.embed({
        main: html`
          ${t.pageTitle({ title: 'Periksa kembali data Anda', level: 2 })}
          ${t.summaryList({
            rows: [
              { key: 'NIK', value: '3171011708900001' },
              {
                key: 'Nama lengkap',
                value: 'Sari Dewi',
                change: { href: '#1', text: 'Ubah', hiddenText: 'nama lengkap' },
              },
            ],
          })}
        `,
      }),
  },
];
