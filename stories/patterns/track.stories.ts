import {
  button,
  card,
  emptyState,
  link,
  nextStep,
  pageTitle,
  table,
  tag,
  taskList,
  textField,
  timeline,
  type TimelineItem,
} from '@layan/elements/templates';
import { html } from 'lit/html.js';
import { states } from '../from-examples.js';
import { about, errorPrefix, inPage, questions } from './parts.js';

export default {
  title: 'Patterns/Track',
  parameters: about(`
Show an application as it stands: **who has to act, by when, and what has happened so far**; in this order.

### When to use it

From the moment something was sent until it is done, and for as long as the decision can be contested.

### How it works

1. **One state, one word**, in the list, on the page and in messages alike. Colour only says it again.
2. First **who acts**. If it is the citizen: what to do, by when, one button.
3. Then **the date with its basis**: the service standard, counted in working days from a day that is named. Late is shown as late.
4. Then the **timeline**: what happened with day, hour and zone; what is under way; what comes. Every step says for screen readers how it stands. Only what really happens is a step.
5. A **refusal** names the reason, the rule it rests on, and the way to object, with its deadline.
6. News also goes out by SMS or e-mail, without anything personal: number of the application and "lihat di Permohonan saya".

**Without signing in**: number of the application **and** a second thing that only the person knows. What is shown then has no name and no documents. A wrong pair gets the same answer as an unknown number.

### Words

| state                  | word                 |
| ---------------------- | -------------------- |
| not sent yet           | Draf                 |
| sent                   | Terkirim             |
| in somebody's hands    | Sedang ditinjau      |
| the citizen must act   | Perlu perbaikan      |
| decided                | Disetujui, Ditolak   |
| withdrawn, over, done  | Dibatalkan, Kedaluwarsa, Selesai |

### Not

- No percentage: 80 % of a decision does not exist.
- No internal steps, no names of officers, no codes.
- No "Diproses" for everything between sent and done.

While nothing happens: [Wait](?path=/docs/patterns-wait--docs). When people are not content: [Complain](?path=/docs/patterns-complain--docs).
`),
};

const caption = 'Permohonan P-7Q2K-94MD · Penggantian KTP-el';

const sent: TimelineItem = {
  title: 'Permohonan diterima',
  detail: 'Jumat, 20 November 2026, 14.36 WIB',
  state: 'done',
  stateText: 'selesai',
};
const taken: TimelineItem = {
  title: 'Mulai ditinjau',
  detail: 'Senin, 23 November 2026, 08.10 WIB',
  state: 'done',
  stateText: 'selesai',
};
const ahead: TimelineItem = {
  title: 'Pencetakan KTP-el',
  detail: '2 hari kerja setelah disetujui',
  state: 'next',
  stateText: 'berikutnya',
};

const dueCard = card({
  title: 'Kapan selesai?',
  body: html`<p><strong>Paling lambat Jumat, 27 November 2026</strong></p>
    <p>Standar pelayanan: 5 hari kerja sejak permohonan dikirim, 20 November 2026.</p>`,
});

export const Status = {
  name: 'One application',
  ...states([
    {
      name: 'The agency acts',
      template: () =>
        inPage([
          pageTitle({ title: 'Permohonan Anda sedang ditinjau', caption }),
          nextStep({
            turn: 'agency',
            title: 'Sekarang giliran petugas',
            body: html`<p>Anda tidak perlu melakukan apa pun.</p>`,
          }),
          dueCard,
          timeline({
            items: [
              sent,
              taken,
              {
                title: 'Peninjauan oleh petugas',
                detail: 'paling lambat Jumat, 27 November 2026',
                state: 'current',
                stateText: 'sedang berjalan',
              },
              ahead,
              { title: 'Siap diambil', state: 'next', stateText: 'berikutnya' },
            ],
          }),
        ]),
    },
    {
      name: 'The citizen acts',
      template: () =>
        inPage([
          pageTitle({ title: 'Permohonan Anda perlu perbaikan', caption }),
          nextStep({
            turn: 'citizen',
            title: 'Unggah ulang surat keterangan hilang',
            body: html`<p>Tanggal di surat tidak terbaca. Paling lambat <strong>Rabu, 2 Desember 2026</strong>.</p>`,
            actions: button({ label: 'Perbaiki permohonan' }),
          }),
          timeline({
            items: [
              sent,
              taken,
              {
                title: 'Perbaikan diminta',
                detail:
                  'Rabu, 25 November 2026, 10.02 WIB. Setelah Anda kirim, petugas melanjutkan dalam 3 hari kerja.',
                state: 'current',
                stateText: 'menunggu Anda',
              },
              ahead,
            ],
          }),
        ]),
    },
    {
      name: 'Ready',
      template: () =>
        inPage([
          pageTitle({ title: 'Permohonan Anda disetujui', caption }),
          nextStep({
            turn: 'citizen',
            title: 'Ambil KTP-el Anda di Kantor Kecamatan Contoh',
            body: html`<p>Senin sampai Jumat, 08.00–15.00 WIB. Bawa surat keterangan hilang. Gratis.</p>`,
          }),
          timeline({
            items: [
              sent,
              taken,
              {
                title: 'Disetujui',
                detail: 'Kamis, 26 November 2026, 13.20 WIB: satu hari lebih cepat',
                state: 'done',
                stateText: 'selesai',
              },
              {
                title: 'Siap diambil',
                detail: 'sejak Senin, 30 November 2026',
                state: 'current',
                stateText: 'sekarang',
              },
            ],
          }),
        ]),
    },
    {
      name: 'Refused: the reason, the rule, the way to object',
      template: () =>
        inPage([
          pageTitle({ title: 'Permohonan Anda ditolak', caption }),
          nextStep({
            turn: 'stopped',
            title: 'Surat keterangan bukan atas nama Anda',
            body: html`<p>Dasar: standar pelayanan Dinas Dukcapil Contoh, bagian persyaratan.</p>
              <p>
                Anda dapat mengajukan permohonan baru dengan surat yang benar, atau mengajukan keberatan paling lambat
                18 Desember 2026.
              </p>`,
            actions: [
              button({ label: 'Buat permohonan baru' }),
              link({ href: '#keberatan', text: 'Ajukan keberatan' }),
            ],
          }),
          timeline({
            items: [
              sent,
              taken,
              {
                title: 'Ditolak',
                detail: 'Kamis, 26 November 2026, 13.20 WIB',
                state: 'stopped',
                stateText: 'berhenti',
              },
            ],
          }),
        ]),
    },
    {
      name: 'Late',
      template: () =>
        nextStep({
          turn: 'agency',
          title: 'Petugas terlambat sejak Jumat, 27 November 2026',
          body: html`<p>
            Standar pelayanan sudah terlewati. Permohonan Anda tetap diproses. Hubungi Dinas Dukcapil Contoh dan
            sebutkan nomor P-7Q2K-94MD.
          </p>`,
          actions: link({ href: '#pengaduan', text: 'Kirim pengaduan' }),
        }),
    },
  ]),
};

export const Find = {
  name: 'Finding it',
  ...states([
    {
      name: 'All of mine',
      template: () =>
        inPage(html`
          ${pageTitle({ title: 'Permohonan saya' })}
          ${taskList({
            items: [
              {
                title: 'Penggantian KTP-el',
                href: '#p-7q2k-94md',
                hint: 'P-7Q2K-94MD. Unggah ulang surat paling lambat 2 Desember 2026.',
                status: { text: 'Perlu perbaikan', tone: 'attention' },
              },
              {
                title: 'Paspor elektronik',
                href: '#p-81cc-20ax',
                hint: 'P-81CC-20AX. Selesai paling lambat 1 Desember 2026.',
                status: { text: 'Sedang ditinjau', tone: 'info' },
              },
              {
                title: 'Izin usaha mikro',
                href: '#p-30dw-77zt',
                hint: 'P-30DW-77ZT. Selesai 3 November 2026.',
                status: { text: 'Selesai', tone: 'ok' },
              },
            ],
          })}
        `),
    },
    {
      name: 'Nothing yet',
      template: () =>
        emptyState({
          title: 'Belum ada permohonan',
          text: 'Permohonan yang Anda kirim terlihat di sini, dengan statusnya.',
          action: link({ href: '#layanan', text: 'Lihat layanan' }),
        }),
    },
    {
      name: 'Without signing in: two things that belong together',
      template: () =>
        questions({
          title: 'Lacak permohonan',
          lead: 'Dengan nomor permohonan, tanpa masuk. Nama dan dokumen tidak ditampilkan.',
          submit: 'Lacak permohonan',
          fields: [
            textField({
              id: 'nomor',
              name: 'nomor',
              label: 'Nomor permohonan',
              hint: 'Tertulis di SMS dari kami, contoh P-7Q2K-94MD',
              value: 'P-7Q2K-94MX',
              autocomplete: 'off',
              spellcheck: false,
              width: 20,
              errorPrefix,
              error: 'Nomor permohonan dan kode pelacakan tidak cocok. Periksa keduanya.',
            }),
            textField({
              id: 'kode',
              name: 'kode',
              label: 'Kode pelacakan',
              hint: '6 angka di SMS yang sama',
              inputMode: 'numeric',
              autocomplete: 'off',
              width: 8,
            }),
          ],
        }),
    },
    {
      name: 'One word a state',
      template: () =>
        table({
          caption: 'Status permohonan',
          columns: [{ label: 'Status', header: true }, { label: 'Artinya' }],
          rows: [
            [tag({ text: 'Terkirim' }), 'Kami sudah menerima, petugas belum mulai.'],
            [tag({ text: 'Sedang ditinjau', tone: 'info' }), 'Petugas sedang memeriksa.'],
            [tag({ text: 'Perlu perbaikan', tone: 'attention' }), 'Sekarang giliran Anda.'],
            [tag({ text: 'Disetujui', tone: 'ok' }), 'Keputusan: ya.'],
            [tag({ text: 'Ditolak', tone: 'bad' }), 'Keputusan: tidak, dengan alasan.'],
            [tag({ text: 'Selesai', tone: 'ok' }), 'Hasilnya sudah Anda terima.'],
          ],
        }),
    },
  ]),
};
