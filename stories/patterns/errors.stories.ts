import '@layan/elements/form';
import {
  actions,
  button,
  dateField,
  errorSummary,
  notice,
  pageTitle,
  radiosField,
  textField,
} from '@layan/elements/templates';
import { html } from 'lit/html.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import { states } from '../from-examples.js';
import { isWithoutScripts, type Globals } from '../without-scripts.js';
import { about, errorPrefix, inPage, questions, warningPrefix } from './parts.js';

export default {
  title: 'Patterns/Errors',
  parameters: about(`
Say what is wrong **twice**: in a list above the page's title that leads to each field, and at the field itself, in the same words.

### When to use it

Whenever a page comes back because an answer cannot be taken; with one mistake as well as with ten, and on the shortest page as well.

### How it works

1. The citizen presses the button. Nothing is judged while they type, no button is greyed out.
2. The title of the page (in the browser's tab) begins with **"Perlu diperbaiki:"**: it is the first thing that a screen reader says.
3. The summary takes the focus, says how many, and lists the mistakes in the order of the page. Each is a link: it opens what is folded up, shows the label and puts the focus in the control.
   Of a date it is the part that is wrong, of radios the first.
4. At the field the same text stands between label and control, tied to it by \`aria-describedby\`; the control has \`aria-invalid\`. "Kesalahan:" is said before it, for those who do not see red.
5. What was typed is still there. Only passwords and files have to be given again.

**Server and browser say the same.** A rule has one text; whether it was found by \`<layan-form>\`, by the server of the agency or by the platform. Scripts only save the way. With
\`<layan-form>\`, \`<layan-field>\` and \`<layan-error-summary>\` around hand-written HTML it comes by itself; what a server refuses goes in by \`showProblem\`. No error ever stands in the way of sending again.

### A warning is no error

What is unusual but may be true is a doubt: the page comes back once, says "Perhatian:", and the same button goes on.

### Words

What happened, then what to do. Name the field as its label does. Never blame, never joke, never "tidak valid" alone.

| say                                             | not                     |
| ----------------------------------------------- | ----------------------- |
| Ada 2 isian yang perlu diperbaiki               | Terjadi kesalahan       |
| Nama lengkap sesuai KTP-el wajib diisi.         | Field ini required      |
| NIK harus 16 angka. Anda memasukkan 15 angka.   | NIK tidak valid         |
| Pilih salah satu cara mengambil.                | Pilihan belum dipilih!  |

### Not

- No messages that vanish, no windows that have to be closed, no marks beside the button alone.
- No browser bubbles: they show one at a time, in another language, and go away.
- Nothing that the person cannot put right belongs here: see the pages under _Pages / Errors and maintenance_.
`),
};

const name = {
  id: 'nama',
  name: 'nama',
  label: 'Nama lengkap sesuai KTP-el',
  autocomplete: 'name',
  errorPrefix,
  error: 'Nama lengkap sesuai KTP-el wajib diisi.',
};

const birthday = {
  id: 'tanggal_lahir',
  name: 'tanggal_lahir',
  label: 'Tanggal lahir',
  hint: 'Contoh: 17 8 1990',
  partLabels: { day: 'Tanggal', month: 'Bulan', year: 'Tahun' },
  autocomplete: 'bday',
  errorPrefix,
  value: { day: '12', month: '3', year: '2990' },
  badParts: ['year'],
  error: 'Tanggal lahir tidak boleh setelah hari ini.',
} as const;

const pickUp = {
  id: 'cara',
  name: 'cara',
  label: 'Cara mengambil',
  errorPrefix,
  error: 'Pilih salah satu cara mengambil.',
  options: [
    { value: 'sendiri', label: 'Saya ambil sendiri' },
    { value: 'wakil', label: 'Diambil orang lain' },
  ],
};

export const PageThatComesBack = {
  name: 'The page that comes back',
  // the summary takes the focus, which belongs to a page of its own
  parameters: { docs: { story: { inline: false, height: '1100px' } } },
  ...states([
    {
      name: 'Three mistakes: “Perlu diperbaiki: Data diri Anda” stands in the tab',
      template: () =>
        questions({
          title: 'Data diri Anda',
          errors: errorSummary({
            title: 'Ada 3 isian yang perlu diperbaiki',
            items: [
              { href: '#nama', text: name.error },
              { href: '#tanggal_lahir-year', text: birthday.error },
              { href: '#cara', text: pickUp.error },
            ],
          }),
          fields: [textField(name), dateField(birthday), radiosField(pickUp)],
        }),
    },
  ]),
};

export const OtherFaults = {
  name: 'Other things that can be wrong',
  ...states([
    {
      name: 'A doubt that can be passed',
      template: () =>
        questions({
          title: 'Data diri Anda',
          errors: notice({
            tone: 'warn',
            title: 'Ada 1 isian yang perlu diperiksa lagi',
            body: html`<p>Jika isian Anda sudah benar, pilih “Lanjutkan”.</p>`,
          }),
          fields: textField({
            id: 'nomor_kk',
            name: 'nomor_kk',
            label: 'Nomor kartu keluarga (KK)',
            value: '3171013113179901',
            inputMode: 'numeric',
            width: 20,
            warningPrefix,
            warning:
              'Angka ke-7 sampai ke-12 nomor KK biasanya tanggal. Periksa kembali; jika sudah benar, Anda dapat melanjutkan.',
          }),
        }),
    },
    {
      name: 'It belongs to no field',
      template: () =>
        errorSummary({
          title: 'Permohonan belum terkirim',
          items: [
            {
              text: 'Permohonan untuk KTP-el ini sudah ada, nomor P-7Q2K-94MD. Lacak permohonan itu, atau batalkan dulu.',
            },
          ],
          focus: false,
        }),
    },
    {
      name: 'It is our fault, and nothing is lost',
      template: () =>
        notice({
          tone: 'bad',
          title: 'Layanan sedang terganggu',
          body: html`<p>
            Kesalahan ada pada kami. Isian yang sudah tersimpan tetap aman. Coba lagi beberapa saat lagi.
          </p>`,
        }),
    },
  ]),
};

export const WithElements = {
  name: 'By the elements',
  // a mistake is told in the title of the page too
  beforeEach: () => {
    const { title } = document;
    return () => {
      document.title = title;
    };
  },
  play: async ({ canvasElement, globals }: { readonly canvasElement: HTMLElement; readonly globals: Globals }) => {
    if (isWithoutScripts(globals)) return;
    const { shadowRoot } = canvasElement.querySelector('section > div')!;
    await userEvent.click(shadowRoot!.querySelector('button')!);
    const summary = () => shadowRoot!.querySelector('[data-layan-findings]');
    await waitFor(() => expect(summary()?.querySelectorAll('a')).toHaveLength(1));
    await expect(shadowRoot!.activeElement).toBe(summary());
  },
  ...states([
    {
      name: 'Hand-written HTML, sent empty: the elements write the rest, in the same words',
      template: () =>
        inPage(html`
          <layan-form>
            <div class="layan-stack" data-gap="m">
              <layan-error-summary></layan-error-summary>
              ${pageTitle({ title: 'Data diri Anda' })}
              <form class="layan-form" action="/permohonan/contoh" method="post">
                <div>
                  <layan-field>
                    <label class="layan-field-label" for="nama">Nama lengkap sesuai KTP-el</label>
                    <input class="layan-text-input" id="nama" name="nama" autocomplete="name" required />
                  </layan-field>
                  ${actions(button({ label: 'Lanjutkan' }))}
                </div>
              </form>
            </div>
          </layan-form>
        `),
    },
  ]),
};
