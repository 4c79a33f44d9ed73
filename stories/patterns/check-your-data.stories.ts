import {
  actions,
  backLink,
  bill,
  button,
  declarationField,
  errorSummary,
  form,
  heading,
  pageTitle,
  prose,
  summaryList,
  type SummaryRow,
} from '@layan/elements/templates';
import { html } from 'lit/html.js';
import { states } from '../from-examples.js';
import { about, errorPrefix, inPage } from './parts.js';

export default {
  title: 'Patterns/Check your data',
  parameters: about(`
Before anything is sent, show **everything that was answered**, with a way to change each answer.

### When to use it

At the end of every form of more than one page. Also when an agency sends something back: then only what was asked again.

### How it works

- The same groups, in the same order, with the same labels as the pages that asked. Only what counts: answers to questions that no longer apply are neither shown nor sent.
- Each answer has its link **"Ubah"**. It leads to the very field, and the next button comes straight back. The rest of its name is there for screen readers: "Ubah _nama lengkap_".
- Values are shown as people write them (17 Agustus 1990, Rp1.500.000, Kota Bandung), never as they are stored. What was left empty says "Belum diisi" if it may still be filled in.
- Numbers of identity are masked where the sign-in has proved them; in full where the person typed somebody else's and has to compare it.
- Then, in this order: **declaration**, **what it costs**, **what happens next**, **send**. Above the button nothing comes as a surprise.
- The declaration is one sentence and one box, never ticked beforehand. Its full text is on the page, not behind a link.
- Sending twice sends once: the button says "Mengirim…", and the server knows the draft.
- If the data was changed elsewhere meanwhile, nothing is sent: the page comes back and shows what is new.

### Words

"Periksa kembali data Anda", not "Periksa kembali jawaban" (that is said in exams). "Kirim permohonan", not "Submit" or "Proses". "Ubah", not "Edit".

### Not

- No form that can be typed in: here one reads.
- No mistakes that only come to light here. Each page checks its own, see [Errors](?path=/docs/patterns-errors--docs).
- No box "Saya setuju dengan syarat dan ketentuan": what the law requires needs no consent, see [Consent](?path=/docs/patterns-consent--docs).

The whole page, as the platform draws it: _Pages / Check your data_.
`),
};

const change = (id: string, hiddenText: string) => ({ href: `#${id}`, text: 'Ubah', hiddenText });

const person: readonly SummaryRow[] = [
  { key: 'NIK', value: '317101******9901' },
  {
    key: 'Nama lengkap sesuai KTP-el',
    value: 'Sari Wulandari Contoh',
    change: change('nama', 'nama lengkap sesuai KTP-el'),
  },
  { key: 'Tanggal lahir', value: '12 Maret 1990', change: change('tanggal_lahir', 'tanggal lahir') },
  {
    key: 'Alamat Anda sekarang',
    value: 'Jalan Contoh 12\nRT 003 RW 007\nIsola, Sukasari\nKota Bandung, Jawa Barat 40154',
    change: change('alamat', 'alamat Anda sekarang'),
  },
];

const loss: readonly SummaryRow[] = [
  { key: 'Tanggal hilang', value: '5 November 2026', change: change('tanggal_hilang', 'tanggal hilang') },
  { key: 'Surat keterangan hilang', value: 'surat.pdf, 410 kB', change: change('surat', 'surat keterangan hilang') },
];

const contact: readonly SummaryRow[] = [
  { key: 'Nomor ponsel', value: '0812-0000-9901', change: change('ponsel', 'nomor ponsel') },
  { key: 'Alamat surel (email)', value: 'Belum diisi', change: change('surel', 'alamat surel (email)') },
];

const declaration = {
  id: 'benar',
  name: 'benar',
  title: 'Pernyataan',
  statement: html`<p>
    Data yang saya isi benar dan KTP-el saya memang hilang. Saya tahu bahwa pernyataan yang tidak benar dapat dikenai
    sanksi menurut undang-undang.
  </p>`,
  label: 'Ya, saya menyatakan ini',
  errorPrefix,
};

const missing = 'Centang “Ya, saya menyatakan ini” untuk mengirim.';

const page = (error?: string) =>
  inPage(html`
    ${
      error
        ? errorSummary({
            title: 'Ada 1 isian yang perlu diperbaiki',
            items: [{ href: '#benar', text: error }],
            focus: false,
          })
        : backLink({ href: '#kembali', text: 'Kembali' })
    }
    ${pageTitle({
      title: 'Periksa kembali data Anda',
      lead: 'Pastikan semuanya benar. Setelah dikirim, data tidak dapat diubah sendiri.',
    })}
    ${heading({ text: 'Data diri Anda', level: 2 })} ${summaryList({ rows: person })}
    ${heading({ text: 'Tentang kehilangan', level: 2 })} ${summaryList({ rows: loss })}
    ${heading({ text: 'Bagaimana kami menghubungi Anda?', level: 2 })} ${summaryList({ rows: contact })}
    ${form({
      action: '/permohonan/contoh/kirim',
      body: html`
        ${declarationField({ ...declaration, error })} ${heading({ text: 'Biaya', level: 2 })}
        ${prose(html`<p>Layanan ini gratis. Anda tidak perlu membayar apa pun.</p>`)}
        ${heading({ text: 'Yang terjadi setelah ini', level: 2 })}
        ${prose(
          html`<ol>
            <li>Anda mendapat nomor permohonan.</li>
            <li>Dinas Dukcapil Contoh memeriksa data Anda paling lama 3 hari kerja.</li>
            <li>Keputusan dan langkah berikutnya terlihat di “Permohonan saya”.</li>
          </ol>`,
        )}
        ${actions(button({ label: 'Kirim permohonan' }))}
      `,
    })}
  `);

export const Check = {
  name: 'The page',
  ...states([
    { name: 'Everything is there', template: () => page() },
    { name: 'The declaration is missing', template: () => page(missing) },
  ]),
};

export const Parts = {
  name: 'Parts of it',
  ...states([
    {
      name: 'An answer is missing: the link leads there',
      template: () =>
        errorSummary({
          title: 'Ada 1 isian yang perlu dilengkapi',
          items: [{ href: '#ponsel', text: 'Nomor ponsel wajib diisi.' }],
          body: html`<p>Lengkapi dulu, lalu kembali ke halaman ini untuk mengirim.</p>`,
          focus: false,
        }),
    },
    {
      name: 'It costs something',
      template: () =>
        inPage(html`
          ${heading({ text: 'Biaya', level: 2 })}
          ${bill({
            lines: [{ label: 'Paspor elektronik, 10 tahun', amount: 'Rp950.000' }],
            total: { label: 'Jumlah yang harus dibayar', amount: 'Rp950.000' },
          })}
          ${prose(html`<p>Anda membayar setelah permohonan dikirim.</p>`)}
        `),
    },
    {
      name: 'Sent already: pressing again sends nothing',
      template: () => actions(button({ label: 'Mengirim…', busy: true })),
    },
  ]),
};
