import '@layan/elements/consent';
import {
  button,
  consentNotice,
  details,
  form,
  heading,
  notice,
  radiosField,
  summaryList,
  table,
  tag,
} from '@layan/elements/templates';
import { html } from 'lit/html.js';
import { states } from '../from-examples.js';
import { about, errorPrefix, inPage, questions } from './parts.js';

export default {
  title: 'Patterns/Consent',
  parameters: about(`
Tell people what becomes of their data (**notice**, always), and ask whether they agree only where they are free to refuse (**consent**, seldom). The law is UU 27/2022 on personal data.

### Which of the two

| the data is needed                           | its basis                        | show              |
| -------------------------------------------- | -------------------------------- | ----------------- |
| to decide what was applied for               | the public task, article 20 (2) e | the notice        |
| because a law demands it                     | legal duty, article 20 (2) c     | the notice        |
| for something else that would be nice to do  | consent, article 20 (2) a        | notice and question |

A box "Saya menyetujui" over data that the law demands is **no consent**: nobody could refuse. Leave it out.

### The notice

Seven things, article 21: lawfulness, purpose, which data and why, how long documents are kept, what is collected, how long it is processed, and rights. Folded up on the start page, under
"Pemberitahuan pelindungan data pribadi" (so spelled by the law).

### Consent

- **One question a purpose.** Never one box for everything, never within the terms.
- **Refusing is as easy as agreeing**: two answers of one size, none chosen beforehand, "Tidak" costs nothing and says so.
- Apart from the rest of the form, in plain words; else it is void (article 22).
- Keep proof (article 24): which text, which version, when, what was answered.
- For a child a parent or guardian answers (article 25); ask who that is. Offer means that people with a disability can use (article 26).
- **Withdrawing** stands where the consent can be seen again, in one step, without a reason. Processing stops within 3 × 24 hours (article 40). What was done before stays lawful.
- Health, biometrics, genetics, criminal records, children's and financial data are specific data (article 4): ask for them alone, and say why.

### What the element adds

Where a page asks for several purposes at once, \`consentNotice\` writes them as boxes, none ticked, with "Tolak semua" beside "Setuju semua" and of the same look; \`<layan-consent>\` hides
an "agree to all" that stands alone. It reports by \`layan-consent\` what was given and refused, for which version and when: that is the proof to keep. Told by \`state\` what was agreed to before, it
shows that again, and asks anew when the text has another version. It keeps nothing itself. Without script the form sends the same answers; the server adds the time.

### Words

"Ya, saya menyetujui" and "Tidak". "Tarik persetujuan". _Pelindungan_, not _perlindungan_.

### Not

- No "Nanti saja" in place of "Tidak"; no asking again at each visit.
- No cookie banner for cookies that the service cannot do without.
`),
};

const agree = [
  { value: 'ya', label: 'Ya, saya menyetujui' },
  { value: 'tidak', label: 'Tidak' },
];

const survey = {
  id: 'survei',
  name: 'survei',
  label: 'Bolehkah kami mengundang Anda ke survei kepuasan lewat SMS?',
  hint: 'Kami memakai nomor ponsel Anda, satu kali, paling lama 30 hari setelah permohonan selesai.',
  options: agree,
  errorPrefix,
};

const research = {
  id: 'penelitian',
  name: 'penelitian',
  label: 'Bolehkah isian Anda dipakai untuk meneliti layanan ini?',
  hint: 'Tanpa nama, NIK, dan nomor ponsel. Disimpan paling lama 2 tahun.',
  options: agree,
  errorPrefix,
};

const rights =
  'Anda berhak tahu untuk apa data dipakai, melihat dan mendapat salinannya, memperbaikinya, menghapusnya sesuai undang-undang, dan menarik persetujuan.';

export const Notice = {
  name: 'The notice',
  ...states([
    {
      name: 'The seven things that the law wants to be said',
      template: () =>
        details({
          summary: 'Pemberitahuan pelindungan data pribadi',
          open: true,
          body: summaryList({
            rows: [
              { key: 'Pengendali data', value: 'Dinas Kependudukan dan Pencatatan Sipil Contoh' },
              { key: 'Dasar pemrosesan', value: 'Tugas pelayanan publik (UU 27/2022 pasal 20 ayat 2 huruf e)' },
              { key: 'Tujuan', value: 'Menerbitkan KTP-el pengganti' },
              {
                key: 'Data yang diproses dan gunanya',
                value: html`<ul>
                  <li>NIK, nama, tanggal lahir: mencocokkan dengan data kependudukan</li>
                  <li>Nomor ponsel: memberi kabar tentang permohonan ini</li>
                </ul>`,
              },
              { key: 'Rincian yang dikumpulkan', value: 'Hanya yang ditanyakan dalam permohonan ini' },
              { key: 'Lama data diproses', value: 'Selama permohonan Anda diproses' },
              { key: 'Lama dokumen disimpan', value: '5 tahun setelah permohonan selesai' },
              { key: 'Hak Anda', value: rights },
            ],
          }),
        }),
    },
  ]),
};

export const Ask = {
  name: 'Asking',
  ...states([
    {
      name: 'Purpose by purpose, nothing chosen beforehand',
      template: () =>
        questions({
          title: 'Dua hal yang boleh Anda tolak',
          lead: 'Jawaban Anda tidak memengaruhi permohonan. Anda dapat mengubahnya kapan saja di “Data saya”.',
          fields: [radiosField(survey), radiosField(research)],
        }),
    },
    {
      name: 'Several purposes at once, on a page of their own',
      template: () =>
        inPage(
          consentNotice({
            id: 'tujuan',
            title: 'Dua hal yang boleh Anda tolak',
            level: 1,
            facts: [
              { label: 'Pengendali data', text: 'Dinas Kependudukan dan Pencatatan Sipil Contoh' },
              { label: 'Dasar pemrosesan', text: 'Persetujuan Anda (UU 27/2022 pasal 20 ayat 2 huruf a)' },
              { label: 'Hak Anda', text: rights },
            ],
            legend: 'Tujuan yang Anda setujui',
            name: 'tujuan',
            purposes: [
              { value: 'survei', label: 'Undang saya ke survei kepuasan lewat SMS', hint: survey.hint },
              { value: 'penelitian', label: 'Pakai isian saya untuk meneliti layanan ini', hint: research.hint },
            ],
            save: 'Simpan pilihan',
            all: { agree: 'Setuju semua', refuse: 'Tolak semua' },
            action: '/permohonan/contoh/persetujuan',
            version: '1',
          }),
        ),
    },
    {
      name: 'Not answered',
      template: () =>
        radiosField({
          ...survey,
          error:
            'Pilih salah satu jawaban untuk “Bolehkah kami mengundang Anda ke survei kepuasan lewat SMS?”. Menolak juga boleh.',
        }),
    },
    {
      name: 'For a child, by a parent or guardian',
      template: () =>
        questions({
          title: 'Persetujuan orang tua atau wali',
          lead: 'Andi Contoh berumur 9 tahun. Anda menjawab sebagai ibunya.',
          fields: radiosField({
            ...survey,
            id: 'foto',
            name: 'foto',
            label: 'Bolehkah foto Andi dimuat di kartu pelajar digital?',
            hint: 'Tanpa foto, kartu tetap dibuat dan tetap berlaku.',
          }),
        }),
    },
  ]),
};

export const Withdraw = {
  name: 'Withdrawing',
  ...states([
    {
      name: 'What was agreed to, and the way back',
      template: () =>
        inPage([
          heading({ text: 'Persetujuan Anda', level: 2 }),
          form({
            action: '/data-saya/persetujuan',
            body: table({
              caption: 'Persetujuan Anda',
              captionHidden: true,
              columns: [{ label: 'Tujuan', header: true }, { label: 'Jawaban' }, { label: 'Sejak' }, { label: 'Ubah' }],
              rows: [
                [
                  'Undangan survei kepuasan lewat SMS',
                  tag({ text: 'Disetujui', tone: 'ok' }),
                  '20 November 2026',
                  button({
                    label: 'Tarik persetujuan',
                    name: 'tarik',
                    value: 'survei',
                    kind: 'quiet',
                    size: 's',
                    hiddenText: 'untuk undangan survei kepuasan lewat SMS',
                  }),
                ],
                [
                  'Penelitian layanan',
                  tag({ text: 'Tidak disetujui' }),
                  '20 November 2026',
                  button({
                    label: 'Setujui',
                    name: 'setuju',
                    value: 'penelitian',
                    kind: 'quiet',
                    size: 's',
                    hiddenText: 'penelitian layanan',
                  }),
                ],
              ],
            }),
          }),
        ]),
    },
    {
      name: 'Withdrawn',
      template: () =>
        notice({
          tone: 'ok',
          role: 'status',
          title: 'Persetujuan sudah ditarik',
          body: html`<p>
            Kami berhenti memakai nomor ponsel Anda untuk survei paling lambat 26 November 2026, 14.36 WIB (3 × 24 jam).
            Permohonan Anda tetap berjalan.
          </p>`,
        }),
    },
    {
      name: 'Specific data: asked for alone, with the reason',
      template: () =>
        notice({
          tone: 'info',
          title: 'Halaman berikutnya menanyakan kesehatan Anda',
          body: html`<p>
              Data ini bersifat spesifik menurut UU 27/2022 pasal 4. Kami perlu mengetahuinya agar petugas dapat
              menyiapkan kursi roda. Hanya petugas loket yang melihatnya.
            </p>
            <p>Anda boleh melewatinya dan meminta bantuan di loket.</p>`,
        }),
    },
  ]),
};
