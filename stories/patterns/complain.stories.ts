import '@layan/elements/combobox';
import '@layan/elements/date-field';
import '@layan/elements/field';
import '@layan/elements/file-upload';
import {
  checkboxField,
  checkboxesField,
  checkedDateField,
  comboboxField,
  confirmation,
  fileUploadField,
  heading,
  note,
  notice,
  prose,
  radiosField,
  stats,
  textareaField,
  textField,
  timeline,
} from '@layan/elements/templates';
import { html } from 'lit/html.js';
import { states } from '../from-examples.js';
import { about, errorPrefix, inPage, questions } from './parts.js';

export default {
  title: 'Patterns/Complain',
  parameters: about(`
Let people say what went wrong, tell them **what becomes of it**, and ask all others how it was.

### When to use it

A link "Pengaduan" on every page of a service, and beside everything that is late. Complaints go to **SP4N-LAPOR!**, the national system for them (UU 25/2009, Perpres 76/2013, KepmenPANRB 680/2020): your
form feeds it and does not take its place.

### How it works

- **Three kinds to choose from**: pengaduan, permintaan informasi, aspirasi. Whether a complaint needs supervision (berkadar pengawasan) is decided by the administrator, never asked.
- Few questions: kind, title, what happened, when, where, which agency, attachments. **"Saya tidak tahu" is an agency too**: nobody is sent away, it is forwarded. The list of agencies is long,
  so it is a native list in which \`<layan-combobox>\` finds by typing; the way out stands first.
- **Anonim** hides who wrote it from the agency and the public. **Rahasia** hides the report from the public. Two boxes that have nothing to do with each other, both empty at first.
- Say before: it is free, the identity is kept confidential. Danger to life is not a complaint: 112. Without the internet: SMS 1708.
- Afterwards a number, and **dates**, not "segera":

| step                                   | at most                                       |
| -------------------------------------- | --------------------------------------------- |
| checked and passed on                  | 3 working days                                |
| followed up by the agency              | 5 working days                                |
| closed when nobody answers any more    | 10 working days after the follow-up           |

  How long a kind may take in all is a rule that changes (Permen PANRB 5/2025 replaced the last one): load it from settings, with its source. Who is not content may go to the Ombudsman.

### The survey

Survei Kepuasan Masyarakat (Permenpan RB 14/2017), at least once a year: **nine elements**, four answers each, equal weights.

- Keep answers by the key of the element, never by its number: questionnaires in use swap 8 and 9.
- Score = the mean of the nine means × 25, with weights of exactly 1/9. The printed 0,11 would cap it at 99 and turn a B into a C now and then.
- Grades: A from 88,31, B from 76,61, C from 65,00, else D. Show how many answered, and no grade where they are few.
- Ask after it is done, once, without a name, and never as a condition for anything.

### Words

Pengaduan, Aspirasi, Permintaan informasi, Tanggapan. Not Komplain, Ticket, Case.

### Not

- No "Apakah Anda yakin?", no duty to sign in before one may complain.
- No stars and no faces in place of the nine elements: they cannot be compared.
`),
};

const agencies = [
  'Kependudukan dan Pencatatan Sipil',
  'Kesehatan',
  'Ketenagakerjaan',
  'Komunikasi dan Informatika',
  'Lingkungan Hidup',
  'Pekerjaan Umum',
  'Pendidikan',
  'Perdagangan',
  'Perhubungan',
  'Perpustakaan',
  'Pertanian',
  'Sosial',
].map((name, index) => ({ value: `dinas-${index + 1}`, label: `Dinas ${name} Contoh` }));

export const Report = {
  name: 'A complaint',
  ...states([
    {
      name: 'Which kind',
      template: () =>
        questions({
          fields: [
            radiosField({
              id: 'jenis',
              name: 'jenis',
              label: 'Apa yang ingin Anda sampaikan?',
              heading: true,
              hint: 'Gratis. Identitas Anda dirahasiakan.',
              errorPrefix,
              options: [
                { value: 'pengaduan', label: 'Pengaduan', hint: 'Ada layanan yang tidak berjalan seperti seharusnya.' },
                {
                  value: 'permintaan-informasi',
                  label: 'Permintaan informasi',
                  hint: 'Anda ingin mengetahui sesuatu.',
                },
                { value: 'aspirasi', label: 'Aspirasi', hint: 'Anda punya saran untuk perbaikan.' },
              ],
            }),
            notice({
              tone: 'warn',
              title: 'Ada yang terancam jiwanya?',
              body: html`<p>Jangan isi formulir ini. Telepon <strong>112</strong>.</p>`,
            }),
          ],
        }),
    },
    {
      name: 'What happened',
      template: () =>
        questions({
          title: 'Apa yang terjadi?',
          files: true,
          submit: 'Kirim pengaduan',
          fields: [
            textField({ id: 'judul', name: 'judul', label: 'Judul', hint: 'Contoh: Loket tutup pada jam layanan' }),
            textareaField({
              id: 'isi',
              name: 'isi',
              label: 'Ceritakan apa yang terjadi',
              hint: 'Jangan tulis NIK atau nomor ponsel di sini.',
              rows: 6,
            }),
            checkedDateField({
              id: 'tanggal',
              name: 'tanggal',
              label: 'Tanggal kejadian',
              hint: 'Contoh: 5 11 2026. Jika tidak ingat, kira-kira tidak apa-apa.',
              partLabels: { day: 'Tanggal', month: 'Bulan', year: 'Tahun' },
            }),
            textField({
              id: 'lokasi',
              name: 'lokasi',
              label: 'Lokasi kejadian',
              hint: 'Nama kantor, jalan, atau patokan',
            }),
            comboboxField({
              id: 'instansi',
              name: 'instansi',
              label: 'Instansi tujuan',
              hint: 'Ketik sebagian namanya, lalu pilih dari daftar.',
              placeholder: 'Pilih instansi',
              options: [{ value: 'tidak-tahu', label: 'Saya tidak tahu, tolong diteruskan' }, ...agencies],
            }),
            fileUploadField({
              id: 'lampiran',
              name: 'lampiran',
              label: 'Lampiran',
              optional: 'opsional',
              hint: 'Foto atau PDF, masing-masing paling besar 5 MB.',
              accept: 'image/*,.pdf',
              multiple: true,
              maxSize: '5 MB',
            }),
            checkboxesField({
              id: 'siapa',
              name: 'siapa',
              label: 'Siapa yang boleh melihat',
              optional: 'opsional',
              options: [
                {
                  value: 'anonim',
                  label: 'Sembunyikan identitas saya (anonim)',
                  hint: 'Instansi yang diadukan dan publik tidak melihat siapa Anda.',
                },
                {
                  value: 'rahasia',
                  label: 'Jangan tampilkan laporan ini ke publik (rahasia)',
                  hint: 'Hanya instansi yang menangani yang membacanya.',
                },
              ],
            }),
          ],
        }),
    },
    {
      name: 'Received, and what becomes of it',
      template: () =>
        inPage(html`
          ${confirmation({
            title: 'Pengaduan Anda sudah kami terima',
            reference: { label: 'Nomor pengaduan', value: '#0001234' },
            body: 'Simpan nomor ini untuk melihat tanggapan.',
          })}
          ${heading({ text: 'Yang terjadi setelah ini', level: 2 })}
          ${timeline({
            items: [
              {
                title: 'Pengaduan diterima',
                detail: 'Senin, 23 November 2026, 10.15 WIB',
                state: 'done',
                stateText: 'selesai',
              },
              {
                title: 'Diperiksa dan diteruskan',
                detail: 'paling lambat Kamis, 26 November 2026 (3 hari kerja)',
                state: 'current',
                stateText: 'sedang berjalan',
              },
              {
                title: 'Ditindaklanjuti instansi',
                detail: '5 hari kerja setelah diteruskan. Anda mendapat tanggapan.',
                state: 'next',
                stateText: 'berikutnya',
              },
              {
                title: 'Selesai',
                detail: '10 hari kerja setelah tindak lanjut, jika tidak ada balasan lagi',
                state: 'next',
                stateText: 'berikutnya',
              },
            ],
          })}
          ${prose(
            html`<p>
              Tidak puas dengan tanggapannya? Balas tanggapan itu, atau laporkan ke Ombudsman Republik Indonesia. Tanpa
              internet: SMS ke 1708.
            </p>`,
          )}
        `),
    },
    {
      name: 'Not for us: forwarded, not refused',
      template: () =>
        notice({
          tone: 'info',
          title: 'Pengaduan Anda diteruskan ke Dinas Perhubungan Contoh',
          body: html`<p>
            Lampu lalu lintas bukan wewenang kami. Nomornya tetap #0001234, dan Anda tidak perlu mengisi apa pun lagi.
          </p>`,
        }),
    },
  ]),
};

/** In the order of the regulation; answers are kept by key. */
const elements = [
  ['persyaratan', 'Apakah persyaratannya sesuai dengan layanannya?'],
  ['prosedur', 'Seberapa mudah prosedurnya?'],
  ['waktu', 'Seberapa cepat layanan ini selesai?'],
  ['biaya', 'Seberapa wajar biayanya?'],
  ['produk', 'Apakah hasilnya sesuai dengan yang dijanjikan?'],
  ['kompetensi', 'Seberapa mampu petugasnya?'],
  ['perilaku', 'Seberapa sopan dan ramah petugasnya?'],
  ['pengaduan', 'Bagaimana pengaduan dan saran ditangani?'],
  ['sarana', 'Bagaimana sarana dan prasarananya?'],
] as const;

const scale = [
  { value: '1', label: 'Tidak baik' },
  { value: '2', label: 'Kurang baik' },
  { value: '3', label: 'Baik' },
  { value: '4', label: 'Sangat baik' },
];

export const Survey = {
  name: 'The satisfaction survey',
  ...states([
    {
      name: 'Nine elements',
      template: () =>
        questions({
          title: 'Survei Kepuasan Masyarakat',
          lead: 'Sembilan pertanyaan, sekitar 2 menit. Tanpa nama, dan tidak memengaruhi permohonan Anda.',
          submit: 'Kirim jawaban',
          fields: [
            ...elements.map(([key, label], index) =>
              radiosField({
                id: key,
                name: key,
                label: `${index + 1}. ${label}`,
                inline: true,
                options: scale,
                errorPrefix,
              }),
            ),
            textareaField({ id: 'saran', name: 'saran', label: 'Saran Anda', optional: 'opsional', rows: 3 }),
            checkboxField({
              id: 'tampil',
              name: 'tampil',
              label: 'Saran saya boleh ditampilkan di halaman layanan ini, tanpa nama',
            }),
          ],
        }),
    },
    {
      name: 'The result, with how it was reached',
      template: () =>
        inPage(html`
          ${heading({ text: 'Hasil Survei Kepuasan Masyarakat 2026', level: 2 })}
          ${stats({
            items: [
              { label: 'Indeks Kepuasan Masyarakat', value: '91,48', note: 'dari 100' },
              { label: 'Mutu pelayanan', value: 'A', note: 'sangat baik' },
              { label: 'Responden', value: '29' },
            ],
          })}
          ${note('Rata-rata sembilan unsur dikali 25, bobot setiap unsur tepat sepersembilan (Permenpan RB 14/2017).')}
        `),
    },
    {
      name: 'Too few answers for a grade',
      template: () =>
        stats({
          items: [
            { label: 'Indeks Kepuasan Masyarakat', value: '–', note: 'ditampilkan mulai 10 responden' },
            { label: 'Responden', value: '6' },
          ],
        }),
    },
  ]),
};
