import {
  actions,
  button,
  buttonLink,
  confirmation,
  heading,
  nextStep,
  notice,
  progress,
  prose,
  saved,
  skeleton,
} from '@layan/elements/templates';
import { html } from 'lit/html.js';
import { states } from '../from-examples.js';
import { about, inPage } from './parts.js';

export default {
  title: 'Patterns/Wait',
  parameters: about(`
Whoever waits wants to know three things: **what happens next, by when, and who has to act**.

### When to use it

After everything that is sent, for as long as it takes: seconds, minutes, or weeks.

### How it works

| it takes          | show                                                                                                   |
| ----------------- | ------------------------------------------------------------------------------------------------------ |
| less than a second | nothing                                                                                                |
| some seconds      | the button says "Mengirim…" and keeps the focus; a skeleton where a list will stand                   |
| longer            | progress in real units; no percentage where nobody knows it; "halaman ini boleh ditutup" where that is so |
| days              | the number of the application, the next steps, a date, and how the news will come                     |

- **A date, not a number of days**: "paling lambat 27 November 2026". Beside it what it rests on: "Standar pelayanan: 5 hari kerja sejak permohonan dikirim".
- Working days: Monday to Friday without public holidays. The first is the first working day **after** it arrived, by the local calendar of the agency: 23.30 in Jakarta is tomorrow in Jayapura. Whether an agency
  works on days of joint leave (cuti bersama) is its own setting. Never compute holidays, they are decreed.
- **Who acts**: "Sekarang giliran petugas. Anda tidak perlu melakukan apa pun." If it is the citizen's turn, that is the only thing that stands out.
- **Late is said first by us**: what is late, since when, whom to ask. Silence makes people call, or pay somebody.
- The clock stops only where the service standard says so, and then the new date is shown.

### Words

"Sekarang giliran petugas." "Paling lambat …" "Anda tidak perlu melakukan apa pun."

### Not

- No bar that moves on its own to look busy; no "hampir selesai".
- No "segera", "secepatnya", "dalam proses": they promise nothing.
- No page that must stay open, no "jangan tutup halaman ini", unless something would really be lost.

From here people follow it: [Track](?path=/docs/patterns-track--docs).
`),
};

export const Days = {
  name: 'For days',
  ...states([
    {
      name: 'Just sent',
      template: () =>
        inPage(html`
          ${confirmation({
            title: 'Permohonan Anda sudah kami terima',
            reference: { label: 'Nomor permohonan', value: 'P-7Q2K-94MD' },
            body: 'Simpan nomor ini. Anda juga menemukannya di “Permohonan saya”.',
          })}
          ${heading({ text: 'Yang terjadi setelah ini', level: 2 })}
          ${prose(
            html`<ol>
              <li>Petugas memeriksa permohonan Anda. Anda tidak perlu melakukan apa pun.</li>
              <li>Paling lambat <strong>Jumat, 27 November 2026</strong> Anda mendapat keputusan lewat SMS.</li>
              <li>Setelah disetujui, KTP-el Anda dicetak dalam 2 hari kerja.</li>
            </ol>`,
          )}
          ${actions(buttonLink({ href: '#status', label: 'Lihat status permohonan', kind: 'secondary' }))}
        `),
    },
    {
      name: 'The agency acts',
      template: () =>
        nextStep({
          turn: 'agency',
          title: 'Sekarang giliran petugas',
          body: html`<p>
            Anda tidak perlu melakukan apa pun. Paling lambat <strong>27 November 2026</strong> Anda mendapat keputusan.
            Standar pelayanan: 5 hari kerja sejak permohonan dikirim.
          </p>`,
        }),
    },
    {
      name: 'The citizen acts',
      template: () =>
        nextStep({
          turn: 'citizen',
          title: 'Sekarang giliran Anda: unggah ulang surat keterangan hilang',
          body: html`<p>
            Tanggal di surat tidak terbaca. Unggah paling lambat <strong>2 Desember 2026</strong>. Setelah itu petugas
            melanjutkan dalam 3 hari kerja.
          </p>`,
          actions: button({ label: 'Unggah surat' }),
        }),
    },
    {
      name: 'It is late',
      template: () =>
        notice({
          tone: 'warn',
          title: 'Permohonan Anda terlambat kami selesaikan',
          body: html`<p>
            Seharusnya selesai 27 November 2026. Permohonan Anda tetap kami proses. Hubungi Dinas Dukcapil Contoh dan
            sebutkan nomor P-7Q2K-94MD, atau <a class="layan-link" href="#pengaduan">kirim pengaduan</a>.
          </p>`,
        }),
    },
  ]),
};

export const Moments = {
  name: 'For moments',
  ...states([
    { name: 'The button was pressed', template: () => actions([button({ label: 'Mengirim…', busy: true })]) },
    {
      name: 'Nothing is lost',
      template: () => actions([button({ label: 'Lanjutkan' }), saved({ text: 'Draf tersimpan pukul 14.32 WIB' })]),
    },
    {
      name: 'Known how far',
      template: () => progress({ id: 'unggah', label: 'Mengunggah surat.pdf', value: 0.62, text: '2,1 dari 3,4 MB' }),
    },
    {
      name: 'Not known how far',
      template: () =>
        progress({
          id: 'cocok',
          label: 'Mencocokkan data kependudukan',
          text: 'Biasanya kurang dari satu menit. Halaman ini boleh ditutup.',
        }),
    },
    { name: 'A list on its way', template: () => skeleton({ text: 'Memuat daftar permohonan' }) },
    {
      name: 'Took too long',
      template: () =>
        notice({
          tone: 'warn',
          title: 'Data kependudukan belum dapat dicocokkan',
          body: html`<p>
            Sistemnya belum menjawab. Isian Anda tersimpan. Anda dapat melanjutkan; kami mencocokkannya lagi sebelum
            petugas memeriksa.
          </p>`,
        }),
    },
  ]),
};
