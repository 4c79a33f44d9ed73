import { html } from 'lit/html.js';
import type { Example } from '../example.js';
import * as t from '../templates.js';
import type { PageModel } from './page.template.js';

const frame = (model: Omit<PageModel, 'skip' | 'banner' | 'header' | 'footer'>) =>
  t.page({
    skip: 'Langsung ke isi halaman',
    banner: t.officialBanner({
      label: 'Situs resmi',
      text: 'Situs resmi Pemerintah Indonesia',
      help: {
        summary: 'Cara mengenalinya',
        body: html`<p>Alamat situs pemerintah berakhiran <strong>.go.id</strong>.</p>`,
      },
    }),
    header: t.siteHeader({
      mark: 'DC',
      agency: 'Dinas Kependudukan Contoh',
      service: 'Penggantian KTP-el',
      home: '#awal',
      navLabel: 'Menu',
      links: [{ href: '#permohonan', text: 'Permohonan saya' }],
      languages: [{ lang: 'en', text: 'English', href: '?lang=en' }],
      person: { name: 'Sari Dewi', initials: 'SD', hiddenText: 'Anda masuk sebagai' },
      signOut: { action: '#keluar', text: 'Keluar' },
    }),
    footer: t.siteFooter({
      agency: 'Dinas Kependudukan Contoh',
      note: 'Semua orang dan data di sini rekaan.',
      links: [
        { href: '#privasi', text: 'Pelindungan data pribadi' },
        { href: '#aksesibilitas', text: 'Aksesibilitas' },
      ],
    }),
    ...model,
  });

const ending = t.actions([
  t.button({ label: 'Lanjutkan', name: '_action', value: 'next' }),
  t.button({ label: 'Simpan draf', kind: 'secondary', name: '_action', value: 'save' }),
  t.saved({ text: 'Draf tersimpan pukul 14.32 WIB' }),
]);

const bill = t.card({
  title: 'Biaya sementara',
  body: t.bill({
    lines: [{ label: 'Penggantian KTP-el', amount: 'Rp0' }],
    total: { label: 'Jumlah', amount: 'Gratis' },
  }),
});

const form = (body: Parameters<typeof t.form>[0]['body']) =>
  t.form({ action: '#kirim', defaultButton: { name: '_action', value: 'next' }, body });

const nik = { id: 'nik', name: 'nik', label: 'NIK', inputMode: 'numeric', width: 20 } as const;
const birth = {
  id: 'lahir',
  name: 'tanggal_lahir',
  label: 'Tanggal lahir',
  hint: 'Contoh: 17 8 1990',
  partLabels: { day: 'Tanggal', month: 'Bulan', year: 'Tahun' },
} as const;

export const examples: Example[] = [
  {
    name: 'Start',
    place: 'page',
    template: () =>
      frame({
        cover: t.cover({
          caption: 'Layanan kependudukan',
          title: 'Ganti KTP-el Anda dari rumah',
          text: 'Isi permohonan dan pantau sampai KTP-el siap diambil. Sekitar 8 menit; Anda dapat berhenti dan melanjutkan kapan saja.',
          actions: t.button({ label: 'Mulai permohonan', kind: 'start' }),
        }),
        width: 'wide',
        main: html`
          ${t.facts({
            items: [
              { label: 'Biaya', value: 'Gratis' },
              { label: 'Waktu penyelesaian', value: '5 hari kerja' },
              { label: 'Lama mengisi', value: 'Sekitar 8 menit' },
              { label: 'Hasil layanan', value: 'KTP-el baru' },
            ],
          })}
          ${t.heading({ text: 'Yang perlu disiapkan', level: 2 })}
          ${t.prose(
            html`<ul>
              <li>Surat keterangan hilang dari kepolisian, jika KTP-el hilang</li>
              <li>Kartu keluarga</li>
            </ul>`,
          )}
        `,
      }),
  },
  {
    name: 'Task list',
    place: 'page',
    template: () =>
      frame({
        main: html`
          ${t.pageTitle({
            caption: 'Penggantian KTP-el',
            title: 'Permohonan Anda',
            lead: 'Isi dalam urutan apa pun. Yang sudah diisi tersimpan sampai 20 Desember 2026.',
          })}
          ${t.progress({
            id: 'maju',
            label: '2 dari 5 bagian sudah lengkap',
            value: 0.4,
            text: 'Tinggal 3 bagian, sekitar 5 menit',
          })}
          ${t.heading({ text: 'Tentang Anda', level: 2 })}
          ${t.taskList({
            items: [
              { href: '#diri', title: 'Data diri', status: { text: 'Lengkap', tone: 'ok' } },
              { href: '#alamat', title: 'Alamat sekarang', status: { text: 'Lengkap', tone: 'ok' } },
              {
                href: '#ponsel',
                title: 'Nomor ponsel dan surel',
                hint: 'Nomor ponsel belum diisi.',
                status: { text: 'Belum lengkap', tone: 'attention' },
              },
            ],
          })}
          ${t.heading({ text: 'Tentang KTP-el', level: 2 })}
          ${t.taskList({
            items: [
              {
                href: '#kejadian',
                title: 'Apa yang terjadi',
                hint: 'Siapkan surat keterangan dari kepolisian, jika KTP-el hilang.',
                status: { text: 'Belum dimulai' },
              },
              { href: '#pengambilan', title: 'Tempat dan cara mengambil', status: { text: 'Belum dimulai' } },
            ],
          })}
          ${t.heading({ text: 'Kirim', level: 2 })}
          ${t.taskList({
            items: [
              {
                title: 'Periksa dan kirim',
                hint: 'Dapat dibuka setelah 3 bagian di atas lengkap.',
                status: { text: 'Belum dapat dimulai' },
              },
            ],
          })}
        `,
        aside: { label: 'Biaya', body: bill },
      }),
  },
  {
    name: 'Question',
    place: 'page',
    template: () =>
      frame({
        back: t.backLink({ href: '#kembali', text: 'Kembali' }),
        main: html`
          ${t.steps({ text: 'Langkah 3 dari 6', current: 3, total: 6 })} ${t.pageTitle({ title: 'Apa yang terjadi?' })}
          ${form([
            t.radiosField({
              id: 'sebab',
              name: 'sebab',
              label: 'Mengapa KTP-el diganti?',
              hint: 'Pilih yang paling sesuai.',
              options: [
                { value: 'hilang', label: 'Hilang', hint: 'Perlu surat keterangan dari kepolisian', checked: true },
                { value: 'rusak', label: 'Rusak', hint: 'KTP-el lama dibawa saat mengambil yang baru' },
              ],
            }),
            t.dateField({ ...birth, value: { day: '17', month: '8', year: '1990' } }),
            t.selectField({
              id: 'kantor',
              name: 'kantor',
              label: 'Kantor pengambilan',
              hint: 'Kami urutkan dari yang terdekat dengan alamat Anda.',
              placeholder: 'Pilih',
              options: [{ value: 'gambir', label: 'Kantor Kecamatan Gambir' }],
              value: 'gambir',
            }),
            t.textareaField({ id: 'uraian', name: 'uraian', label: 'Ceritakan kejadiannya', optional: 'opsional' }),
            ending,
          ])}
        `,
        aside: { label: 'Biaya', body: bill },
      }),
  },
  {
    name: 'Question with mistakes',
    place: 'page',
    template: () =>
      frame({
        back: t.backLink({ href: '#kembali', text: 'Kembali' }),
        main: html`
          ${t.errorSummary({
            title: 'Ada 3 isian yang perlu diperbaiki',
            items: [
              { href: '#nik', text: 'NIK harus 16 angka. Anda memasukkan 12 angka.' },
              { href: '#nama', text: 'Nama lengkap wajib diisi.' },
              { href: '#lahir', text: 'Bulan harus 1 sampai 12.' },
            ],
            focus: false,
          })}
          ${t.steps({ text: 'Langkah 1 dari 6', current: 1, total: 6 })}
          ${t.pageTitle({ title: 'Siapa yang KTP-elnya diganti?' })}
          ${form([
            t.textField({
              ...nik,
              hint: '16 angka pada KTP-el atau kartu keluarga',
              value: '3171 0117 0845',
              error: 'NIK harus 16 angka. Anda memasukkan 12 angka.',
              errorPrefix: 'Salah:',
            }),
            t.textField({
              id: 'nama',
              name: 'nama',
              label: 'Nama lengkap',
              error: 'Nama lengkap wajib diisi.',
              errorPrefix: 'Salah:',
            }),
            t.dateField({
              ...birth,
              value: { day: '17', month: '13', year: '1990' },
              error: 'Bulan harus 1 sampai 12.',
              errorPrefix: 'Salah:',
              badParts: ['month'],
            }),
            ending,
          ])}
        `,
      }),
  },
  {
    name: 'Check your data',
    place: 'page',
    template: () =>
      frame({
        back: t.backLink({ href: '#kembali', text: 'Kembali' }),
        main: html`
          ${t.pageTitle({
            title: 'Periksa kembali data Anda',
            lead: 'Pastikan semuanya benar. Setelah dikirim, data tidak dapat diubah sendiri.',
          })}
          ${t.heading({ text: 'Pemohon', level: 2 })}
          ${t.summaryList({
            rows: [
              { key: 'NIK', value: '3171011708900001' },
              {
                key: 'Nama lengkap',
                value: 'Sari Dewi',
                change: { href: '#1', text: 'Ubah', hiddenText: 'nama lengkap' },
              },
              {
                key: 'Alamat sekarang',
                value: 'Jalan Contoh 12\nRT 003 RW 007\nCideng, Gambir, Jakarta Pusat',
                change: { href: '#2', text: 'Ubah', hiddenText: 'alamat sekarang' },
              },
            ],
          })}
          ${form(t.actions(t.button({ label: 'Kirim permohonan' })))}
        `,
        aside: { label: 'Biaya', body: bill },
      }),
  },
  {
    name: 'Received',
    place: 'page',
    template: () =>
      frame({
        main: html`
          ${t.confirmation({
            title: 'Permohonan Anda sudah kami terima',
            reference: { label: 'Nomor permohonan', value: 'P-7Q2K-94MD' },
            body: 'Simpan nomor ini. Anda juga menemukannya di “Permohonan saya”.',
          })}
          ${t.heading({ text: 'Yang terjadi setelah ini', level: 2 })}
          ${t.prose(
            html`<ol>
              <li>Petugas memeriksa permohonan Anda. Anda tidak perlu melakukan apa pun.</li>
              <li>Paling lambat <strong>27 November 2026</strong> Anda mendapat keputusan.</li>
            </ol>`,
          )}
          ${t.actions(t.buttonLink({ href: '#status', label: 'Lihat status permohonan' }))}
        `,
      }),
  },
  {
    name: 'Status',
    place: 'page',
    template: () =>
      frame({
        main: html`
          ${t.pageTitle({ caption: 'Permohonan P-7Q2K-94MD · Penggantian KTP-el', title: 'Giliran Anda: perbaiki permohonan' })}
          ${t.nextStep({
            turn: 'citizen',
            title: 'Kirim foto surat keterangan yang lebih jelas, paling lambat Kamis 26 November 2026',
            body: html`<p>Nomor surat pada foto pertama tidak terbaca.</p>`,
            actions: [
              t.button({ label: 'Perbaiki permohonan' }),
              t.link({ href: '#tanya', text: 'Tanyakan kepada petugas' }),
            ],
          })}
          ${t.heading({ text: 'Perjalanan permohonan', level: 2 })}
          ${t.timeline({
            items: [
              {
                title: 'Permohonan dikirim',
                detail: '20 November 2026, 14.36 WIB',
                state: 'done',
                stateText: 'selesai',
              },
              {
                title: 'Mulai ditinjau',
                detail: '21 November 2026, 09.05 WIB · oleh petugas',
                state: 'done',
                stateText: 'selesai',
              },
              { title: 'Perbaikan diminta', detail: 'Menunggu Anda', state: 'current', stateText: 'sekarang' },
              { title: 'Keputusan', detail: 'paling lambat 27 November 2026', state: 'next', stateText: 'belum' },
            ],
          })}
        `,
        aside: {
          label: 'Kapan selesai?',
          body: t.card({
            title: 'Kapan selesai?',
            body: html`<p>
              Standar pelayanan: <strong>5 hari kerja</strong> sejak permohonan dikirim, tidak termasuk waktu menunggu
              Anda.
            </p>`,
          }),
        },
      }),
  },
  {
    name: 'Desk',
    place: 'page',
    template: () =>
      frame({
        width: 'wide',
        main: html`
          ${t.pageTitle({ title: 'Permohonan masuk' })}
          ${t.table({
            caption: 'Permohonan yang menunggu keputusan',
            captionHidden: true,
            columns: [
              { label: 'Nomor permohonan', header: true },
              { label: 'Pemohon' },
              { label: 'Batas waktu' },
              { label: 'Status' },
            ],
            rows: [
              [
                t.link({ href: '#1', text: 'P-7Q2K-94MD' }),
                'Sari Dewi',
                '27 November 2026',
                t.tag({ text: 'Terkirim', tone: 'info' }),
              ],
              [
                t.link({ href: '#2', text: 'P-3W8H-11XC' }),
                'Budi',
                '23 November 2026',
                t.tag({ text: 'Terlewati', tone: 'bad' }),
              ],
            ],
          })}
        `,
      }),
  },
];
