import '@layan/elements/copy-button';
import '@layan/elements/qr';
import {
  actions,
  bill,
  button,
  buttonLink,
  confirmation,
  copyButton,
  details,
  heading,
  link,
  nextStep,
  notice,
  pageTitle,
  prose,
  qr,
  radiosField,
  summaryList,
} from '@layan/elements/templates';
import { html } from 'lit/html.js';
import { states } from '../from-examples.js';
import { about, errorPrefix, inPage, questions } from './parts.js';

export default {
  title: 'Patterns/Pay',
  parameters: about(`
Show **what is owed and why**, let people choose how, and always tell the truth about where the money is.

### When to use it

When a service costs something. When it is free, say that: "Layanan ini gratis. Anda tidak perlu membayar apa pun kepada siapa pun."

### How it works

1. **The bill**: lines, total, deadline with day, hour and zone. It does not grow: whoever pays by QRIS must not be charged for it.
2. **The method**: what people have. Offer one way without a bank account (counter, post office), and say what each takes.
3. **One instruction at a time.** Choosing another method ends the first. Money that arrives on the old number all the same is booked, never lost.
4. **Virtual account**: bank, number in groups of four, exact amount, deadline. \`<layan-copy-button>\` copies the number without its spaces and the amount without dots, and says that it has; without
   script the number is there to read. **QRIS**: the code, and the merchant's name to compare; on a phone it has to be saved and picked in the payment app, for nobody
   can scan their own screen. QRIS ends at Rp10.000.000 a transaction: above it, do not offer it. The server makes what the code says, and
   \`<layan-qr>\` draws it, dark on light in every mode; the image to save comes from the server.
5. **Waiting** is a state of its own: only the bank says that it is paid, never the browser that comes back.
6. **Paid**: receipt with number, amount in digits and in words. A payment to the state (PNBP) is final with its NTPN.

### When it goes another way

| what happened               | say                                                                                |
| --------------------------- | ---------------------------------------------------------------------------------- |
| too little arrived          | how much, how much is missing, one button for the rest                             |
| it came after the deadline  | that it arrived, that nobody has to pay again, who decides and by when             |
| it came twice               | that one is given back, how and by when                                            |
| nothing came                | that the bill has ended and the answers have not; a new bill                       |

### Words

Tagihan, Jumlah yang harus dibayar, Batas waktu pembayaran, Bukti pembayaran, Belum dibayar, Lunas, Kedaluwarsa. Not Invoice, Expired, Pay now.

### Not

- No card numbers on your page.
- No clock that ticks down to make people hurry: name the hour.
- No "Pembayaran gagal" while the bank has not answered.

Amounts: [Money](?path=/docs/patterns-money--docs). What follows: [Wait](?path=/docs/patterns-wait--docs).
`),
};

const due = 'Senin, 30 November 2026, 23.59 WIB';

const theBill = bill({
  lines: [{ label: 'Paspor elektronik, 10 tahun', amount: 'Rp950.000' }],
  total: { label: 'Jumlah yang harus dibayar', amount: 'Rp950.000' },
});

export const Bill = {
  name: 'Bill and method',
  ...states([
    {
      name: 'What is owed, and how to pay it',
      template: () =>
        questions({
          title: 'Bayar paspor Anda',
          lead: html`Batas waktu pembayaran: <strong>${due}</strong>`,
          submit: 'Lanjutkan ke pembayaran',
          fields: [
            theBill,
            radiosField({
              id: 'cara',
              name: 'cara',
              label: 'Cara membayar',
              errorPrefix,
              options: [
                { value: 'qris', label: 'QRIS', hint: 'Aplikasi bank atau dompet digital apa pun. Langsung tercatat.' },
                {
                  value: 'va',
                  label: 'Virtual account',
                  hint: 'ATM, aplikasi bank, atau teller. Tercatat dalam beberapa menit.',
                },
                {
                  value: 'loket',
                  label: 'Bayar tunai',
                  hint: 'Kantor pos atau bank. Bawa kode billing. Tercatat pada hari yang sama.',
                },
              ],
            }),
          ],
        }),
    },
    {
      name: 'It costs nothing',
      template: () =>
        notice({
          tone: 'info',
          title: 'Layanan ini gratis',
          body: html`<p>Anda tidak perlu membayar apa pun kepada siapa pun.</p>`,
        }),
    },
  ]),
};

export const Instruction = {
  name: 'How to pay',
  ...states([
    {
      name: 'Virtual account',
      template: () =>
        inPage(html`
          ${pageTitle({ title: 'Bayar dengan virtual account', lead: html`Batas waktu pembayaran: <strong>${due}</strong>` })}
          ${summaryList({
            rows: [
              { key: 'Bank', value: 'Bank Contoh' },
              {
                key: 'Nomor virtual account',
                value: copyButton({
                  text: '0000 1234 5678 9012',
                  label: 'nomor virtual account',
                  copied: '0000123456789012',
                }),
              },
              { key: 'Atas nama', value: 'Kantor Imigrasi Contoh' },
              {
                key: 'Jumlah yang harus dibayar',
                value: html`${copyButton({ text: 'Rp950.000', label: 'jumlah', copied: '950000' })} Tepat sebesar ini.`,
              },
            ],
          })}
          ${details({
            summary: 'Cara membayar di ATM',
            body: html`<ol>
              <li>Pilih Transaksi lain, lalu Virtual account.</li>
              <li>Ketik nomor di atas. Pastikan tertulis Kantor Imigrasi Contoh dan Rp950.000.</li>
              <li>Pilih Bayar. Simpan struknya.</li>
            </ol>`,
          })}
          ${actions([button({ label: 'Periksa pembayaran' }), link({ href: '#cara', text: 'Ganti cara membayar' })])}
        `),
    },
    {
      name: 'QRIS (the code here is none)',
      template: () =>
        inPage(html`
          ${pageTitle({ title: 'Bayar dengan QRIS', lead: html`Batas waktu pembayaran: <strong>${due}</strong>` })}
          ${qr({
            value: 'CONTOH, BUKAN KODE PEMBAYARAN',
            label: 'Kode QRIS contoh untuk membayar Rp950.000',
            size: 'l',
            instead: html`<p class="layan-prose">
              Tidak dapat memindai? ${link({ href: '#cara', text: 'Bayar dengan virtual account' })}
            </p>`,
          })}
          ${summaryList({
            rows: [
              { key: 'Nama yang muncul di aplikasi', value: 'KANTOR IMIGRASI CONTOH' },
              { key: 'Jumlah yang harus dibayar', value: html`<strong>Rp950.000</strong>, tanpa biaya tambahan` },
            ],
          })}
          ${prose(html`
            <p>Membuka halaman ini di ponsel? Simpan kodenya, lalu pilih gambar itu di menu QRIS aplikasi Anda.</p>
            <p>Nama atau jumlahnya berbeda? Jangan bayar, dan hubungi kami.</p>
          `)}
          ${actions([
            buttonLink({ href: '#unduh', label: 'Unduh kode QRIS' }),
            link({ href: '#cara', text: 'Ganti cara membayar' }),
          ])}
        `),
    },
  ]),
};

export const Outcome = {
  name: 'Where the money is',
  ...states([
    {
      name: 'The bank has not answered yet',
      template: () =>
        nextStep({
          turn: 'agency',
          title: 'Kami menunggu kabar dari bank',
          body: html`<p>
            Biasanya beberapa menit. Jika sudah membayar, jangan bayar lagi. Halaman ini boleh ditutup: kami mengirim
            SMS begitu pembayaran tercatat.
          </p>`,
          actions: button({ label: 'Periksa lagi', kind: 'secondary' }),
        }),
    },
    {
      name: 'Paid',
      template: () =>
        inPage(html`
          ${confirmation({
            title: 'Lunas, terima kasih',
            reference: { label: 'Nomor tagihan', value: 'T-2026-000123' },
            body: 'Permohonan Anda diteruskan ke petugas.',
          })}
          ${heading({ text: 'Bukti pembayaran', level: 2 })}
          ${summaryList({
            rows: [
              { key: 'Jumlah', value: 'Rp950.000\nsembilan ratus lima puluh ribu rupiah' },
              { key: 'Dibayar', value: 'Selasa, 24 November 2026, 09.12 WIB, Bank Contoh' },
              { key: 'NTPN', value: 'CONTOH1234567890' },
              { key: 'NTB', value: '000000123456' },
            ],
          })}
          ${actions(buttonLink({ href: '#unduh', label: 'Unduh bukti pembayaran', kind: 'secondary' }))}
        `),
    },
    {
      name: 'Too little',
      template: () =>
        nextStep({
          turn: 'citizen',
          title: 'Pembayaran kurang Rp50.000',
          body: html`<p>
            Kami menerima Rp900.000 dari Rp950.000 pada 24 November 2026, 09.12 WIB. Bayar kekurangannya paling lambat
            <strong>${due}</strong>.
          </p>`,
          actions: button({ label: 'Bayar Rp50.000' }),
        }),
    },
    {
      name: 'After the deadline',
      template: () =>
        nextStep({
          turn: 'agency',
          title: 'Uang Anda masuk setelah batas waktu',
          body: html`<p>
            Rp950.000 kami terima pada 1 Desember 2026, 08.12 WIB, dan sudah tercatat. Jangan bayar lagi. Paling lambat
            4 Desember 2026 petugas memutuskan: permohonan dilanjutkan, atau uang dikembalikan ke rekening Anda.
          </p>`,
        }),
    },
    {
      name: 'Twice',
      template: () =>
        nextStep({
          turn: 'agency',
          title: 'Anda membayar dua kali',
          body: html`<p>
            Permohonan Anda berjalan. Rp950.000 yang kedua kami kembalikan ke rekening asal paling lambat 8 Desember
            2026.
          </p>`,
        }),
    },
    {
      name: 'Not at all',
      template: () =>
        nextStep({
          turn: 'citizen',
          title: 'Batas waktu pembayaran sudah lewat',
          body: html`<p>Tagihan ini kedaluwarsa pada ${due}. Isian Anda masih ada: buat tagihan baru, lalu bayar.</p>`,
          actions: button({ label: 'Buat tagihan baru' }),
        }),
    },
  ]),
};
