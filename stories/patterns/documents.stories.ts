import '@layan/elements/file-upload';
import {
  details,
  errorSummary,
  fileInput,
  fileUploadField,
  heading,
  link,
  notice,
  progress,
  table,
  taskList,
} from '@layan/elements/templates';
import { html, nothing } from 'lit/html.js';
import type { Clock } from '../../packages/elements/src/element/clock.js';
import { states } from '../from-examples.js';
import { about, errorPrefix, inPage, questions } from './parts.js';

export default {
  title: 'Patterns/Documents',
  parameters: about(`
Ask for documents **one by one, by name**, and take a photo made with a phone.

### When to use it

When an officer has to see a paper. Not when a number on it is enough, and not for what a public register already knows: nobody should upload a copy of an identity card that the
sign-in has just proved.

### How it works

1. **Say it before the start**: what is needed, what is accepted, that a photo will do. Whoever has to fetch a paper comes back later and finds the draft.
2. **One field a document**, named like the paper: "Foto kartu keluarga (KK)". Several files only where several are meant: "Foto kerusakan".
3. The hint tells kinds and size **before** something is picked: "JPG, PNG, atau PDF. Paling besar 5 MB." \`accept="image/*,.pdf"\` lets a phone offer camera, photos and files; \`capture\` would take
   two of them away.
4. The form has \`enctype="multipart/form-data"\` (\`files: true\` in the template), so that it works without scripts.
5. Each file has its own state and its own error: a good one never has to be sent again because another was bad. A page that comes back cannot fill in a file field,
   so show what has arrived as a list.
6. Progress in the units people pay for: "2,1 dari 3,4 MB". A lost connection goes on where it stopped.
7. The server decides by content, never by name, and checks for malware. Meanwhile the answer is "Sedang diperiksa"; the form may go on.

### What the element adds

\`<layan-file-upload max-size="5 MB" max-files="3">\` around the native control lists what is chosen and says at once which file is too large, empty, of another kind or there
twice. Each can be taken out again, files chosen later join those before, and only good ones are sent. Given a function as \`upload\`, it sends each file ahead, shows how far
it is, and the form then carries ids. Going on after a lost connection is up to that function; what is in a file, only the server knows. Without script the native control sends
the files with the form.

### Words

| say                                                            | not                      |
| -------------------------------------------------------------- | ------------------------ |
| Unggah, berkas, lampiran                                       | Upload, file, attachment |
| Ukuran berkas 8,2 MB. Ukuran paling besar 5 MB. Foto ulang …   | File terlalu besar       |
| Berkas ini bukan foto atau PDF. Pilih JPG, PNG, atau PDF.      | Format tidak didukung    |

### Not

- No drop area alone: on a phone nobody drops anything.
- No "merge everything into one PDF of 500 kB": that is work for a copy shop. Make files smaller yourself.
- No file names with a person's number in them, and never show a file by an address that works for everybody.

What is wrong is listed as on every page: [Errors](?path=/docs/patterns-errors--docs).
`),
};

const accepted = 'JPG, PNG, atau PDF. Paling besar 5 MB. Foto dengan ponsel boleh, asal semua tulisan terbaca.';
const accept = 'image/*,.pdf';

const card = {
  id: 'kk',
  name: 'kk',
  label: 'Foto kartu keluarga (KK)',
  hint: accepted,
  accept,
  maxSize: '5 MB',
  errorPrefix,
};
const letter = { ...card, id: 'surat', name: 'surat', label: 'Surat keterangan hilang dari kepolisian' };

const tooLarge =
  'Ukuran berkas surat.jpg 8,2 MB. Ukuran paling besar 5 MB. Foto ulang dengan mutu lebih rendah, atau kirim PDF.';

const file = (name: string, size: number, type: string) =>
  new File([new Uint8Array(size)], name, { type, lastModified: 0 });

/** What a person has chosen, some of which cannot be taken. */
const chosen = () => [
  file('kerusakan-depan.jpg', 2_100_000, 'image/jpeg'),
  file('kerusakan-belakang.jpg', 8_200_000, 'image/jpeg'),
  file('rekaman.mp4', 900_000, 'video/mp4'),
];

/** The first arrives, the second is under way. */
const upload = ({ name }: File, { onProgress }: { onProgress: (done: number) => void }) => {
  if (name.startsWith('kartu')) return Promise.resolve({ id: 'berkas-1' });
  onProgress(0.62);
  return new Promise<{ id: string }>(() => {});
};
const sending = () => [
  file('kartu-keluarga.jpg', 3_400_000, 'image/jpeg'),
  file('surat.pdf', 410_000, 'application/pdf'),
];

/** Nothing is announced in a picture. */
const still: Clock = { now: () => 0, after: () => () => {} };

const described = { describedBy: nothing, invalid: nothing } as const;

export const Prepare = {
  name: 'Before the start',
  ...states([
    {
      name: 'What to have at hand',
      template: () =>
        inPage(html`
          ${table({
            caption: 'Yang perlu disiapkan',
            columns: [{ label: 'Dokumen', header: true }, { label: 'Untuk apa' }, { label: 'Jika tidak punya' }],
            rows: [
              ['Foto kartu keluarga (KK)', 'Mencocokkan nomor KK', 'Minta salinan di kantor Dukcapil'],
              [
                'Surat keterangan hilang',
                'Bukti bahwa KTP-el Anda hilang',
                'Buat dulu di kantor polisi terdekat. Isian Anda tersimpan.',
              ],
            ],
          })}
          ${notice({
            tone: 'info',
            title: 'Foto dengan ponsel cukup',
            body: html`<p>
              Anda tidak perlu memindai. Letakkan dokumen di tempat terang, dan foto seluruh halamannya.
            </p>`,
          })}
        `),
    },
  ]),
};

export const Ask = {
  name: 'Asking',
  ...states([
    {
      name: 'One field a document',
      template: () =>
        questions({
          title: 'Dokumen Anda',
          files: true,
          fields: [
            fileUploadField(card),
            fileUploadField({ ...letter, hint: accepted }),
            details({
              summary: 'Cara memfoto dokumen',
              body: html`<ol>
                <li>Letakkan dokumen di tempat yang terang, tanpa bayangan.</li>
                <li>Foto dari atas, keempat sudutnya terlihat.</li>
                <li>Perbesar fotonya: semua tulisan harus dapat dibaca.</li>
              </ol>`,
            }),
          ],
        }),
    },
    {
      name: 'Several photos of one thing',
      template: () =>
        fileUploadField({
          ...card,
          id: 'kerusakan',
          name: 'kerusakan',
          label: 'Foto kerusakan',
          optional: 'opsional',
          hint: 'Paling banyak 3 foto, masing-masing paling besar 5 MB.',
          accept: 'image/*',
          multiple: true,
          maxFiles: 3,
        }),
    },
  ]),
};

export const Chosen = {
  name: 'Chosen: checked before anything is sent',
  ...states([
    {
      name: 'One good, one too large, one of another kind',
      template: () => html`
        <div class="layan-field">
          <label class="layan-field-label" for="kerusakan">Foto kerusakan</label>
          <layan-file-upload max-size="5 MB" max-files="3" .clock=${still} .files=${chosen()}>
            ${fileInput({ id: 'kerusakan', name: 'kerusakan', accept: 'image/*', multiple: true }, described)}
          </layan-file-upload>
        </div>
      `,
    },
  ]),
};

export const OnItsWay = {
  name: 'On its way, and arrived',
  ...states([
    {
      name: 'Sent ahead by the element',
      template: () => html`
        <div class="layan-field">
          <label class="layan-field-label" for="dokumen">Dokumen Anda</label>
          <layan-file-upload max-size="5 MB" .clock=${still} .files=${sending()} .upload=${upload}>
            ${fileInput({ id: 'dokumen', name: 'dokumen', accept, multiple: true }, described)}
          </layan-file-upload>
        </div>
      `,
    },
    {
      name: 'Uploading',
      template: () =>
        progress({ id: 'maju', label: 'Mengunggah kartu-keluarga.jpg', value: 0.62, text: '2,1 dari 3,4 MB' }),
    },
    {
      name: 'Waiting for the check: nobody knows how long',
      template: () =>
        progress({ id: 'periksa', label: 'Memeriksa kartu-keluarga.jpg', text: 'Biasanya kurang dari satu menit' }),
    },
    {
      name: 'What has arrived',
      template: () =>
        inPage([
          heading({ text: 'Dokumen Anda', level: 2 }),
          taskList({
            items: [
              {
                title: 'Foto kartu keluarga (KK)',
                href: '#kk',
                hint: 'kartu-keluarga.jpg, 3,4 MB',
                status: { text: 'Diterima', tone: 'ok' },
                action: { href: '#ganti-kk', text: 'Ganti', hiddenText: 'foto kartu keluarga (KK)' },
              },
              {
                title: 'Surat keterangan hilang',
                hint: 'surat.pdf, 410 kB. Anda dapat melanjutkan.',
                status: { text: 'Sedang diperiksa', tone: 'info' },
              },
              {
                title: 'Foto kerusakan',
                href: '#kerusakan',
                hint: 'Belum ada. Dapat ditambahkan nanti.',
                status: { text: 'Opsional' },
              },
            ],
          }),
        ]),
    },
  ]),
};

export const Wrong = {
  name: 'Something wrong with a file',
  ...states([
    {
      name: 'One arrived, one did not',
      template: () =>
        questions({
          title: 'Dokumen Anda',
          files: true,
          errors: errorSummary({
            title: 'Ada 1 isian yang perlu diperbaiki',
            items: [{ href: '#surat', text: tooLarge }],
            focus: false,
          }),
          fields: [
            taskList({
              items: [
                {
                  title: 'Foto kartu keluarga (KK)',
                  hint: 'kartu-keluarga.jpg, 3,4 MB',
                  status: { text: 'Diterima', tone: 'ok' },
                  action: { href: '#ganti-kk', text: 'Ganti', hiddenText: 'foto kartu keluarga (KK)' },
                },
              ],
            }),
            fileUploadField({ ...letter, error: tooLarge }),
          ],
        }),
    },
    {
      name: 'Not a photo, not a PDF',
      template: () =>
        fileUploadField({ ...letter, error: 'surat.docx bukan foto atau PDF. Pilih berkas JPG, PNG, atau PDF.' }),
    },
    {
      name: 'Something harmful in it',
      template: () =>
        fileUploadField({
          ...letter,
          error:
            'surat.pdf tidak kami simpan karena mungkin berisi program berbahaya. Foto dokumennya, lalu unggah fotonya.',
        }),
    },
    {
      name: 'The connection was lost',
      template: () =>
        notice({
          tone: 'warn',
          title: 'Koneksi terputus, 2,1 dari 3,4 MB sudah terkirim',
          body: html`<p>
            Isian Anda tetap tersimpan. Begitu tersambung, unggahan dilanjutkan dari situ.
            ${link({ href: '#lanjut', text: 'Coba lagi' })}
          </p>`,
        }),
    },
  ]),
};
