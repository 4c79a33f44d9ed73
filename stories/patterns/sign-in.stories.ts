import '@layan/elements/identity-number';
import '@layan/elements/password';
import {
  account,
  actions,
  button,
  buttonLink,
  details,
  form,
  identityNumberField,
  link,
  notice,
  pageTitle,
  passwordField,
  prose,
} from '@layan/elements/templates';
import { html } from 'lit/html.js';
import { states } from '../from-examples.js';
import { about, inPage, questions } from './parts.js';

export default {
  title: 'Patterns/Sign in',
  parameters: about(`
Send people to **the national identity provider** to sign in, and bring them back to where they were.

### When to use it

When the service must know who somebody is. Not before it must: what a service is, what it costs and what one needs is open to everybody. Offer **another way** as well (counter, somebody who helps):
not everybody has a digital identity.

### How it works

1. A plain **link** that looks like a button. It leads to your own server (\`{bff}/login?return=…\`), which sends the browser to the provider. No script, no pop-up, no frame.
2. Say before what happens: that the page changes, what will be passed on, what to have at hand.
3. NIK and password are typed **at the provider and nowhere else**. An agency's page that asks for them teaches people to be cheated.
   The provider's page lets the password be looked at (\`<layan-password>\`), and covers it again when it is sent.
4. After it: the same page, the same place, the title in focus. What was typed before is still there.
5. Who is signed in is always seen, with the masked number, and next to it "Keluar".
6. **Signing out** asks once and then ends it everywhere: this page, the provider and all other agencies. It is a form with a button, not a link. Afterwards nothing personal is left in the browser, and the way back shows nothing.

### On a shared computer

Many sign in on a borrowed phone, in a shop or at a counter. Say so before signing in and after signing out; never offer "remember me"; never keep answers in the browser.

### Words

"Masuk", "Keluar", "Daftar", "Kata sandi". Not Login, Logout, Sign up, Password.

### Not

- No user account of your own, no password of your own, no captcha.
- No NIK in the address, and none in the heading of a page that others may see.
- "NIK atau kata sandi tidak cocok": never say which of the two.

How it is built: the guide _How sign-in works_. When it runs out: [Session expiry](?path=/docs/patterns-session-expiry--docs).
`),
};

const withoutIdentity = details({
  summary: 'Saya belum punya identitas digital',
  body: html`<p>
      Daftar gratis di aplikasi identitas nasional. Siapkan KTP-el dan ponsel Anda. Sekitar 10 menit; aktivasi terakhir
      dilakukan di kantor Dukcapil.
    </p>
    <p>
      Tanpa identitas digital, Anda tetap dilayani di Kantor Kecamatan Contoh, Senin sampai Jumat, 08.00–15.00 WIB.
    </p>`,
});

export const Before = {
  name: 'Before',
  ...states([
    {
      name: 'The way to the provider',
      template: () =>
        inPage(html`
          ${pageTitle({
            title: 'Penggantian KTP-el hilang',
            lead: 'Anda masuk dengan identitas nasional, jadi nama dan NIK tidak perlu diketik lagi.',
          })}
          ${prose(html`
            <p>Anda berpindah ke situs identitas nasional, lalu kembali ke halaman ini.</p>
            <p>
              Yang kami terima: <strong>nama, NIK, dan tanggal lahir</strong>. Kata sandi Anda tidak pernah sampai ke
              kami.
            </p>
          `)}
          ${actions([
            buttonLink({ href: '/layan/login?return=/ktp-el-hilang', label: 'Masuk dan mulai' }),
            link({ href: '#loket', text: 'Datang ke loket' }),
          ])}
          ${withoutIdentity}
        `),
    },
    {
      name: 'On a shared computer',
      template: () =>
        notice({
          tone: 'info',
          title: 'Memakai komputer atau ponsel bersama?',
          body: html`<p>
            Jangan simpan kata sandi di peramban ini. Setelah selesai, pilih “Keluar”, lalu tutup peramban.
          </p>`,
        }),
    },
    {
      name: 'It was given up, or did not work',
      template: () =>
        notice({
          tone: 'warn',
          title: 'Anda belum masuk',
          body: html`<p>
            Proses masuk dibatalkan. Isian Anda di halaman ini masih ada.
            ${link({ href: '/layan/login?return=/ktp-el-hilang', text: 'Masuk lagi' })}
          </p>`,
        }),
    },
  ]),
};

export const AtTheProvider = {
  name: 'At the provider, and nowhere else',
  ...states([
    {
      name: 'Number and password; the password can be looked at before it is sent',
      template: () =>
        questions({
          title: 'Masuk dengan identitas nasional',
          submit: 'Masuk',
          fields: [
            identityNumberField({ id: 'nik', name: 'nik', label: 'NIK', hint: '16 angka pada KTP-el' }),
            passwordField({ id: 'sandi', name: 'sandi', label: 'Kata sandi', autocomplete: 'current-password' }),
          ],
        }),
    },
  ]),
};

export const SignedIn = {
  name: 'Signed in',
  ...states([
    {
      name: 'Who it is, and the way out',
      template: () =>
        account({
          person: {
            name: 'Sari Wulandari Contoh',
            hiddenText: 'Anda masuk sebagai',
            initials: 'SC',
            detail: 'NIK 317101******9901',
          },
          action: button({ label: 'Keluar', kind: 'secondary', size: 's' }),
        }),
    },
    {
      name: 'Nobody yet',
      template: () =>
        account({ action: buttonLink({ href: '/layan/login?return=/ktp-el-hilang', label: 'Masuk', size: 's' }) }),
    },
  ]),
};

export const SigningOut = {
  name: 'Signing out',
  ...states([
    {
      name: 'It ends everywhere',
      template: () =>
        inPage(html`
          ${pageTitle({
            title: 'Keluar dari identitas nasional?',
            lead: 'Anda keluar dari semua situs layanan yang memakai identitas ini. Draf yang sudah tersimpan tetap ada.',
          })}
          ${form({
            action: '/keluar',
            hidden: [['csrf', 'contoh']],
            body: actions([button({ label: 'Keluar' }), link({ href: '#batal', text: 'Batal' })]),
          })}
        `),
    },
    {
      name: 'Done',
      template: () =>
        inPage(html`
          ${pageTitle({
            title: 'Anda sudah keluar',
            lead: 'Jika perangkat ini dipakai bersama, tutup juga peramban.',
          })}
          ${actions([
            buttonLink({ href: '/layan/login?return=/', label: 'Masuk lagi' }),
            link({ href: '#layanan', text: 'Lihat layanan' }),
          ])}
        `),
    },
  ]),
};
