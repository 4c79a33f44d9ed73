import '@layan/services/payment';
import { ManualClock, TestBff, examples } from '@layan/client/testing';
import { indonesia } from '@layan/indonesia';
import { packSource } from '@layan/services';
import { html } from 'lit/html.js';
import { replies, type ReplyName } from '../../packages/services/src/testing/replies.js';
import { press, shows } from './in-memory.js';

interface Play {
  readonly canvasElement: HTMLElement;
}

/** A saved reply of a platform, at the minute that it plays in; `play` goes on from there. */
const story = (name: ReplyName, title: string, play?: (payment: Element) => Promise<void> | void) => ({
  render: () => {
    const clock = new ManualClock();
    const service = { ...examples.service, zone: 'Asia/Jakarta' };
    const bff = new TestBff({ clock, intents: [replies[name]], services: [service] });
    const session = bff.session();
    const connection = {
      session,
      client: bff.client(session, { clock }),
      pages: 'https://platform.example',
      pack: packSource(indonesia),
    };
    return html`<div class="stage">
      <layan-payment intent="intent-0" heading-level="1" .connection=${connection} .clock=${clock}>
        <a href="https://platform.example/tagihan/intent-0">Bayar di situs nasional</a>
      </layan-payment>
    </div>`;
  },
  play: async ({ canvasElement }: Play) => {
    const payment = canvasElement.querySelector('layan-payment')!;
    await shows(payment, title);
    await play?.(payment);
  },
});

export default { title: 'Services/Payment', component: 'layan-payment' };

export const Open = story('open', 'Bayar');
export const Chosen = story('open', 'Bayar', async (payment) => {
  press(payment, 'QRIS');
  press(payment, 'Lanjutkan');
  await shows(payment, 'QRIS');
});
export const Asking = story('asking', 'Sedang');
export const Qris = story('qris', 'QRIS');
export const QrisRefused = story('qrisRefused', 'Bayar');
export const Account = story('account', 'virtual account');
export const AnotherMethod = story('account', 'virtual account', async (payment) => {
  press(payment, 'Ganti cara');
  await shows(payment, 'Ganti');
});
export const Lapsed = story('lapsed', 'Batas waktu');
export const AttemptExpired = story('attemptExpired', 'Bayar');
export const AttemptFailed = story('attemptFailed', 'Bayar');
export const Underpaid = story('underpaid', 'kekurangan');
export const UnderpaidRest = story('underpaidRest', 'virtual account');
export const Paid = story('paid', 'Lunas');
export const Overpaid = story('overpaid', 'Lunas');
export const Duplicate = story('duplicate', 'Lunas');
export const LateCounted = story('lateCounted', 'Lunas');
export const Expired = story('expired', 'kedaluwarsa');
export const Late = story('late', 'kedaluwarsa');
export const Cancelled = story('cancelled', 'dibatalkan');
export const RefundRequested = story('refundRequested', 'Lunas');
export const PartlyRefunded = story('partlyRefunded', 'Sebagian');
export const Refunded = story('refunded', 'sudah');
