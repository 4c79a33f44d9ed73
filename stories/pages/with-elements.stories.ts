import '@layan/elements/combobox';
import '@layan/elements/consent';
import '@layan/elements/date-field';
import '@layan/elements/file-upload';
import '@layan/elements/form';
import '@layan/elements/identity-number';
import '@layan/elements/money-field';
import '@layan/elements/phone-field';
import type { FormProblem } from '@layan/elements/form';
import {
  actions,
  backLink,
  button,
  checkedDateField,
  combobox,
  fileInput,
  heading,
  moneyInput,
  page,
  pageTitle,
  siteFooter,
  siteHeader,
  textInput,
} from '@layan/elements/templates';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { expect, waitFor } from 'storybook/test';
import { asPage } from '../from-examples.js';
import { pageParameters } from '../from-views.js';
import { stay } from '../used.js';
import { isWithoutScripts, type Globals } from '../without-scripts.js';

const about = `
One whole page of an agency, written in HTML and without a service definition. Every control is a native one: switch the toolbar to _Without scripts_, and the same
page asks, sends and comes back.

| around the control        | what it adds                                                                                     |
| ------------------------- | ------------------------------------------------------------------------------------------------ |
| \`<layan-form>\`            | checks before it sends, lists what is wrong above the title, and shows what the server refuses   |
| \`<layan-field>\`           | ties label, hint and error to the control, and says what is wrong in the person's language       |
| \`<layan-identity-number>\` | draws the digits in groups, counts them, and sends them bare                                     |
| \`<layan-combobox>\`        | finds one of many by typing                                                                      |
| \`<layan-date-field>\`      | checks three parts as one date, and offers a calendar                                            |
| \`<layan-money-field>\`     | writes the dots, and says the amount in short                                                    |
| \`<layan-phone-field>\`     | takes a number however it is written                                                             |
| \`<layan-file-upload>\`     | lists the files and checks them at once                                                          |
| \`<layan-consent>\`         | reports what was agreed to and refused, and when                                                 |

What the server refuses comes as problem details (RFC 9457) and goes in by one call: \`form.showProblem(problem)\`. Nothing of what was typed is lost.
`;

export default {
  title: 'Pages/With elements',
  parameters: { docs: { ...pageParameters.docs, description: { component: about } } },
};

/** The element describes the control. */
const bare = { describedBy: nothing, invalid: nothing } as const;

interface Asked {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
}

const asked = ({ id, label, hint }: Asked, control: TemplateResult) => html`
  <layan-field>
    <label class="layan-field-label" for=${id}>${label}</label>
    ${hint ? html`<div class="layan-field-hint">${hint}</div>` : nothing} ${control}
  </layan-field>
`;

const schools = Array.from({ length: 24 }, (_, index) => ({
  value: `sd-${index + 1}`,
  label: `SD Negeri Contoh ${index + 1}`,
}));

/** As typed; absent where nothing is. */
interface Answers {
  readonly nik?: string;
  readonly school?: string;
  readonly income?: string;
  readonly visit?: { readonly day: string; readonly month: string; readonly year: string };
  readonly phone?: string;
  readonly agrees?: boolean;
}

const fields = ({ nik, school, income, visit, phone, agrees = false }: Answers) => html`
  ${asked(
    { id: 'nik', label: 'NIK anak', hint: '16 angka pada kartu keluarga' },
    html`<layan-identity-number groups="4 4 4 4">
      ${textInput(
        {
          id: 'nik',
          name: 'nik',
          value: nik,
          inputMode: 'numeric',
          autocomplete: 'off',
          spellcheck: false,
          width: 20,
          required: true,
        },
        bare,
      )}
    </layan-identity-number>`,
  )}
  ${asked(
    { id: 'sekolah', label: 'Sekolah', hint: 'Ketik nama atau nomornya, lalu pilih dari daftar.' },
    combobox(
      {
        id: 'sekolah',
        name: 'sekolah',
        placeholder: 'Pilih sekolah',
        options: schools,
        value: school,
        width: 30,
        required: true,
      },
      bare,
    ),
  )}
  ${asked(
    {
      id: 'penghasilan',
      label: 'Penghasilan keluarga sebulan',
      hint: 'Dalam rupiah tanpa sen, contoh: 1.500.000. Kira-kira tidak apa-apa.',
    },
    html`<layan-money-field max="1000000000" with-words>
      ${moneyInput({ id: 'penghasilan', name: 'penghasilan', label: '', currency: 'Rp', value: income, required: true }, bare)}
    </layan-money-field>`,
  )}
  ${checkedDateField({
    id: 'kunjungan',
    name: 'kunjungan',
    label: 'Hari kunjungan petugas',
    hint: 'Senin sampai Jumat, dari 1 sampai 23 Desember 2026. Contoh: 8 12 2026',
    partLabels: { day: 'Tanggal', month: 'Bulan', year: 'Tahun' },
    value: visit,
    min: '2026-12-01',
    max: '2026-12-23',
    withCalendar: true,
    required: true,
  })}
  ${asked(
    { id: 'ponsel', label: 'Nomor ponsel', hint: 'Petugas mengirim kabar ke nomor ini. Contoh: 0812-3456-7890' },
    html`<layan-phone-field country="62">
      ${textInput({ id: 'ponsel', name: 'ponsel', type: 'tel', autocomplete: 'tel', value: phone, width: 20, required: true }, bare)}
    </layan-phone-field>`,
  )}
  ${asked(
    {
      id: 'rapor',
      label: 'Foto rapor terakhir',
      hint: 'JPG, PNG, atau PDF. Paling banyak 3 berkas, masing-masing 5 MB.',
    },
    html`<layan-file-upload max-size="5 MB" max-files="3">
      ${fileInput({ id: 'rapor', name: 'rapor', accept: 'image/*,.pdf', multiple: true, required: true }, bare)}
    </layan-file-upload>`,
  )}
  ${heading({ text: 'Boleh Anda tolak', level: 2 })}
  <fieldset class="layan-fieldset" aria-describedby="persetujuan-hint">
    <legend class="layan-field-label">Persetujuan</legend>
    <div class="layan-field-hint" id="persetujuan-hint">
      Jawaban Anda tidak memengaruhi permohonan dan dapat ditarik kapan saja di “Data saya”.
    </div>
    <div class="layan-choices">
      <div class="layan-choice">
        <input class="layan-choice-input" type="checkbox" id="survei" name="setuju" value="survei" ?checked=${agrees} />
        <label class="layan-choice-label" for="survei">
          <span class="layan-choice-text">Undang saya ke survei kepuasan lewat SMS, satu kali</span>
        </label>
      </div>
    </div>
  </fieldset>
`;

/** The whole page, as its server sends it. */
const whole = (answers: Answers) =>
  page({
    skip: 'Langsung ke isi halaman',
    header: siteHeader({
      mark: 'DP',
      agency: 'Dinas Pendidikan Contoh',
      service: 'Bantuan biaya sekolah',
      home: '#awal',
      navLabel: 'Menu',
    }),
    back: backLink({ href: '#kembali', text: 'Kembali' }),
    main: html`
      <div>
        <layan-form>
          <div class="layan-stack" data-gap="l">
            <layan-error-summary></layan-error-summary>
            ${pageTitle({
              title: 'Ajukan bantuan biaya sekolah',
              lead: 'Sekitar 5 menit. Gratis. Anda mendapat keputusan paling lama 10 hari kerja.',
            })}
            <layan-consent version="1">
              <form class="layan-form" action="#kirim" method="post" enctype="multipart/form-data">
                <div>
                  <input type="hidden" name="versi_persetujuan" value="1" />
                  ${fields(answers)} ${actions(button({ label: 'Kirim permohonan' }))}
                </div>
              </form>
            </layan-consent>
          </div>
        </layan-form>
      </div>
    `,
    footer: siteFooter({ agency: 'Dinas Pendidikan Contoh', note: 'Semua orang dan data di sini rekaan.' }),
  });

interface Context {
  readonly canvasElement: HTMLElement;
  readonly globals: Globals;
}

const story = (answers: Answers) => ({
  render: (_args: unknown, { globals }: Context) => html`<div @submit=${stay}>${asPage(whole(answers), globals)}</div>`,
});

export const Blank = story({});

const refusal: FormProblem = {
  title: 'Permohonan belum terkirim',
  errors: [
    { pointer: '/nik', message: 'NIK ini sudah menerima bantuan tahun 2026. Periksa kembali, atau hubungi sekolah.' },
    { pointer: '/sekolah', message: 'SD Negeri Contoh 7 tidak ikut dalam program ini. Pilih sekolah lain.' },
    { pointer: '/kunjungan/day', message: '9 Desember 2026 sudah penuh. Pilih hari lain.' },
    { pointer: '/rapor', message: 'rapor.pdf tidak terbaca. Foto ulang, lalu pilih fotonya.' },
  ],
};

/** The answers are right for the page; only the server knows better. */
export const RefusedByTheServer = {
  ...story({
    nik: '3171015203199901',
    school: 'sd-7',
    income: '1.500.000',
    visit: { day: '9', month: '12', year: '2026' },
    phone: '0812-0000-9901',
    agrees: true,
  }),
  // an error is told in the title of the page too
  beforeEach: () => {
    const { title } = document;
    return () => {
      document.title = title;
    };
  },
  play: async ({ canvasElement, globals }: Context) => {
    if (isWithoutScripts(globals)) return;
    const form = canvasElement.querySelector('layan-form')!;
    const upload = canvasElement.querySelector('layan-file-upload')!;
    upload.files = [new File(['contoh'], 'rapor.pdf', { type: 'application/pdf', lastModified: 0 })];
    await upload.updateComplete;
    await expect(form.check()).toBe(true);
    form.showProblem(refusal);
    const summary = () => canvasElement.querySelector('[data-layan-findings]');
    await waitFor(() => expect(summary()).toHaveFocus());
    const links = [...summary()!.querySelectorAll('a')];
    await expect(links.map(({ textContent }) => textContent)).toEqual(refusal.errors?.map(({ message }) => message));
    for (const link of links) {
      const control = canvasElement.querySelector(link.getAttribute('href')!)!;
      await expect(control).toHaveAttribute('aria-invalid', 'true');
    }
    await expect(upload.files).toHaveLength(1);
  },
};
