/** Only for tests in a browser: a bill before a platform in memory, and what a person does with it. */
import { ManualClock, TestBff, examples } from '@layan/client/testing';
import type { Intent } from '@layan/contract';
import { indonesia } from '@layan/indonesia';
import { fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { Connection } from '../connection/connection.js';
import { packSource } from '../pack.js';
import '../payment/index.js';
import type { LayanPayment } from '../payment/index.js';

export interface PaymentPage {
  readonly payment: LayanPayment;
  readonly bff: TestBff;
  readonly clock: ManualClock;
  readonly root: ShadowRoot;
  /** Kinds and details of what the page was told. */
  readonly told: readonly (readonly [string, unknown])[];
  text(): string;
  says(text: string): Promise<void>;
  shows(title: string): Promise<void>;
  /** Presses the button, link or radio of that name. */
  press(name: string): Promise<void>;
  /** What a screen reader was told last. */
  announced(): string;
}

export interface PaymentPageOptions {
  /** A server that is there already, as on another device. */
  readonly bff?: TestBff;
  /** What the page joins it with, in place of a server of the agency. */
  readonly joined?: Pick<Connection, 'client' | 'session'>;
  readonly signedOut?: boolean;
  readonly lang?: string;
  readonly inside?: TemplateResult;
}

export async function openPayment(
  intent: Intent,
  { bff: given, joined, signedOut, lang = 'id', inside }: PaymentPageOptions = {},
): Promise<PaymentPage> {
  const clock = new ManualClock();
  const service = { ...examples.service, zone: 'Asia/Jakarta' };
  const me = signedOut ? null : examples.citizen;
  const bff = given ?? new TestBff({ clock, intents: [intent], services: [service], me });
  const session = bff.session();
  const client = bff.client(session, { clock, random: () => 0.5 });
  const pages = 'https://platform.example';
  const connection: Connection = { session, client, ...joined, pages, pack: packSource(indonesia) };
  const told: [string, unknown][] = [];
  const hear = (event: Event) => told.push([event.type, (event as CustomEvent<unknown>).detail]);
  const payment = await fixture<LayanPayment>(
    html`<layan-payment
      intent=${intent.id}
      lang=${lang}
      .connection=${connection}
      .clock=${clock}
      @layan-paid=${hear}
      @layan-payment-changed=${hear}
      ><a href="https://platform.example/tagihan/intent-0">Bayar di situs nasional</a>${inside}</layan-payment
    >`,
  );
  const root = payment.shadowRoot!;
  const text = () => root.querySelector('.layan-embed')?.textContent?.replace(/\s+/g, ' ') ?? '';
  return {
    payment,
    bff,
    clock,
    root,
    told,
    text,
    says: (wanted) => waitUntil(() => text().includes(wanted), `It says “${wanted}”, not: ${text().slice(0, 600)}`),
    shows: (title) =>
      waitUntil(
        () => root.querySelector('[data-layan-title]')?.textContent?.replace(/\s+/g, ' ').includes(title) === true,
        `It shows “${title}”, not: ${text().slice(0, 300)}`,
      ),
    async press(name) {
      const all = [...root.querySelectorAll<HTMLElement>('button, a, label')];
      const found = all.find(({ textContent }) => textContent?.trim().replace(/\s+/g, ' ') === name);
      if (!found) throw new Error(`Nothing is called “${name}”: ${text().slice(0, 400)}`);
      found.focus();
      found.click();
      await payment.updateComplete;
    },
    announced: () => root.querySelector('[role="status"]')?.textContent?.trim() ?? '',
  };
}
