import '@layan/elements/countdown';
import '@layan/elements/session-dialog';
import { actions, button, buttonLink, dialog, link, notice, pageTitle } from '@layan/elements/templates';
import { html } from 'lit/html.js';
import type { Clock } from '../../packages/elements/src/element/clock.js';
import { inFrame, states } from '../from-examples.js';
import { about, inPage } from './parts.js';

export default {
  title: 'Patterns/Session expiry',
  parameters: about(`
A session ends when nobody uses it. Say so **two minutes before**, and lose **not one answer**.

### When to use it

On every page behind a sign-in. It protects the next person at a shared computer; it must not punish somebody who looks for a family card.

### How it works

1. After 30 minutes without a call, 12 hours in any case. Typing counts: what is typed is saved, and saving is a call.
2. **Two minutes before** the page saves, then asks. The dialog says that everything is saved; its one button goes on with the session. WCAG 2.2.1 wants at least 20 seconds and a simple way.
3. Nobody answers: the page hides everything personal. If something could not be saved, it is **parked** on the agency's server: encrypted, for 15 minutes, for the same person alone.
4. After signing in again the person is on the same page. What was parked is back in the fields and is **marked as not yet saved**; it is never sent by itself.
5. Somebody else signs in: what was parked is destroyed unseen.

Without scripts there is no warning. The page that is sent then comes to the same end: "Sesi Anda sudah berakhir", what was sent is parked, and after signing in it is back.

### What the element adds

\`<layan-session-dialog ends-at="…">\` warns on a page of your own: it opens by itself two minutes before, shows the time left, and says it at two minutes, one minute, 30 and 10 seconds. "Tetap masuk"
and the Escape key fire \`layan-stay\`: renew the session and set \`endsAt\` anew. "Keluar" fires \`layan-leave\`, the end \`layan-after-end\`. It does not save and does not hide anything: that is up to the page,
and so its text promises only that the answers on the page are unchanged.

### Words

"Sesi Anda segera berakhir." Say why (demi keamanan), when (dalam 2 menit), and what is safe (Isian Anda sudah disimpan). The button: "Tetap masuk".

### Not

- No seconds that count down aloud: a screen reader would talk of nothing else. Say the time once, and once more when it is nearly over.
- No "Waktu Anda habis!", no red.
- No answers in \`localStorage\` "for safety": the next person finds them.
- Do not blame the clock of the phone: count the seconds that the server gave.

Signing in itself: [Sign in](?path=/docs/patterns-sign-in--docs).
`),
};

export const Warning = {
  name: 'Two minutes before',
  ...states([
    {
      name: 'Everything is saved',
      template: () =>
        dialog({
          id: 'sesi',
          title: 'Sesi Anda segera berakhir',
          body: html`<p>
            Demi keamanan, Anda keluar sendiri dalam 2 menit. Isian Anda sudah disimpan. Pilih “Tetap masuk” untuk
            melanjutkan.
          </p>`,
          actions: [button({ label: 'Tetap masuk' }), button({ label: 'Keluar sekarang', kind: 'secondary' })],
          open: true,
        }),
    },
    {
      name: 'Something could not be saved',
      template: () =>
        dialog({
          id: 'sesi-luring',
          title: 'Sesi Anda segera berakhir',
          body: html`<p>
            Demi keamanan, Anda keluar sendiri dalam 2 menit. Koneksi sedang terputus, jadi isian terakhir belum
            tersimpan. Biarkan halaman ini terbuka.
          </p>`,
          actions: button({ label: 'Tetap masuk' }),
          open: true,
        }),
    },
  ]),
};

const endsAt = '2026-11-20T14:32:00+07:00';

/** A clock that stands still so many seconds before a moment. */
const before = (moment: string, seconds: number): Clock => ({
  now: () => Date.parse(moment) - seconds * 1000,
  after: () => () => {},
});

export const WithElement = {
  name: 'Two minutes before, by the element',
  parameters: inFrame('480px'),
  ...states([
    {
      name: 'It lies over the page and waits for an answer',
      template: () =>
        html`<layan-session-dialog ends-at=${endsAt} .clock=${before(endsAt, 95)}></layan-session-dialog>`,
    },
  ]),
};

const parkedUntil = '2026-11-20T14:47:00+07:00';

export const Over = {
  name: 'Over, and back again',
  ...states([
    {
      name: 'Over: all saved',
      template: () =>
        inPage(html`
          ${pageTitle({
            title: 'Sesi Anda sudah berakhir',
            lead: 'Demi keamanan, sesi berakhir jika lama tidak dipakai. Isian Anda sudah tersimpan. Masuk lagi untuk melanjutkan.',
          })}
          ${actions([
            buttonLink({ href: '/layan/login?return=/ktp-el-hilang', label: 'Masuk lagi' }),
            link({ href: '#layanan', text: 'Lihat layanan' }),
          ])}
        `),
    },
    {
      name: 'Over: the last answers are parked',
      template: () =>
        inPage(html`
          ${pageTitle({
            title: 'Sesi Anda sudah berakhir',
            lead: 'Isian terakhir Anda kami simpan selama 15 menit. Masuk lagi dengan identitas yang sama, dan isian itu kembali.',
          })}
          <p class="layan-prose">
            <layan-countdown until=${parkedUntil} .clock=${before(parkedUntil, 734)}>
              <span>Isian disimpan sampai 14.47 WIB.</span>
            </layan-countdown>
          </p>
          ${actions(buttonLink({ href: '/layan/login?return=/ktp-el-hilang', label: 'Masuk lagi' }))}
        `),
    },
    {
      name: 'Back: not yet saved, not yet sent',
      template: () =>
        notice({
          tone: 'warn',
          title: 'Isian Anda kami kembalikan',
          body: html`<p>
            Sesi Anda tadi berakhir. Isian di halaman ini belum tersimpan: periksa, lalu pilih “Lanjutkan”.
          </p>`,
        }),
    },
    {
      name: 'Back too late',
      template: () =>
        notice({
          tone: 'warn',
          title: 'Isian terakhir tidak tersimpan',
          body: html`<p>
            Lebih dari 15 menit berlalu, jadi isian terakhir di halaman ini sudah dihapus. Semua isian sebelumnya masih
            ada.
          </p>`,
        }),
    },
  ]),
};
