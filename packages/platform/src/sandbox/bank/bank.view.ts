/** The page of the invented bank: every charge, and everything that can become of it. */
import {
  actions,
  button,
  card,
  form,
  notice,
  pageTitle,
  radiosField,
  summaryList,
  tag,
  textField,
  type HiddenValue,
  type TagTone,
} from '@layan/elements/templates';
import type { View, ViewContext } from '@layan/views';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { BankCharge } from '../../payment/providers/contoh-provider.js';
import { wholeRupiah } from '../../payment/money.js';
import { bankFaults, type BankFault } from './faults.js';
import type { BankWords } from './words.js';

/** What a press of a button asks for. */
export const bankActions = ['bayar', 'dua-kali', 'kedaluwarsa', 'tolak', 'kabari'] as const;
export type BankAction = (typeof bankActions)[number];

export interface BankModel {
  readonly charges: readonly (BankCharge & { readonly amount: number })[];
  readonly fault: BankFault;
  readonly hidden: readonly HiddenValue[];
  /** The charge whose form came back, with what was typed that is no amount. */
  readonly refused: { readonly reference: string; readonly typed: string } | null;
}

export const bankFolder = '/sandbox/bank';

const tones: Readonly<Record<BankCharge['state'], TagTone>> = {
  open: 'attention',
  paid: 'ok',
  expired: 'neutral',
  cancelled: 'neutral',
};

export function bankView(model: BankModel, words: BankWords, context: ViewContext): View {
  const { charges, fault, hidden } = model;
  return {
    title: words.title,
    body: html`${pageTitle({ title: words.title, lead: words.lead, level: context.level })}
    ${
      charges.length === 0
        ? notice({ tone: 'info', title: words.empty })
        : charges.map((charge) => chargeCard(charge, model, words, context))
    }
    ${form({
      action: `${bankFolder}/gangguan`,
      hidden,
      body: html`${radiosField({
        id: 'gangguan',
        name: 'gangguan',
        label: words.faultTitle,
        options: bankFaults.map((value) => ({ value, label: words.fault[value], checked: value === fault })),
      })}
      ${actions(button({ label: words.faultSave, kind: 'secondary' }))}`,
    })}`,
  };
}

function chargeCard(
  charge: BankModel['charges'][number],
  { hidden, refused }: BankModel,
  words: BankWords,
  context: ViewContext,
): TemplateResult {
  const { reference, instruction, state, amount, expiresAt, payments } = charge;
  const { pack, locale } = context;
  const isBack = refused?.reference === reference;
  const act = (action: BankAction, label: string, kind: 'primary' | 'secondary' | 'quiet') =>
    button({ label, kind, name: 'aksi', value: action, size: 's', hiddenText: shortOf(charge) });
  const isOpen = state === 'open';
  return card({
    title: `${instruction?.kind === 'qris' ? words.qris : words.virtualAccount}: ${shortOf(charge)}`,
    body: html`${summaryList({
        rows: [
          { key: words.billed, value: pack.money.format(amount, locale) },
          { key: words.expires, value: instantOf(expiresAt, context) },
          {
            key: words.payments,
            value: payments.length === 0 ? '–' : payments.map((paid) => paymentLine(paid, context)),
          },
        ],
      })}
      <p>${tag({ text: words.state[state], tone: tones[state] })}</p>
      ${form({
        action: `${bankFolder}/tagihan/${reference}`,
        hidden,
        defaultButton: { name: 'aksi', value: 'bayar' },
        body: html`${textField({
          id: `jumlah-${reference}`,
          name: 'jumlah',
          label: words.amount,
          prefix: 'Rp',
          inputMode: 'numeric',
          width: 12,
          value: isBack ? refused.typed : String(amount),
          ...(isBack ? { error: words.invalid, errorPrefix: words.errorPrefix } : {}),
        })}
        ${actions(html`
          ${act('bayar', payLabel(state, words), 'primary')} ${act('dua-kali', words.payTwice, 'secondary')}
          ${isOpen ? html`${act('kedaluwarsa', words.expire, 'secondary')} ${act('tolak', words.refuse, 'secondary')}` : nothing}
          ${act('kabari', words.tellAgain, 'quiet')}
        `)}`,
      })}`,
  });
}

const payLabel = (state: BankCharge['state'], words: BankWords): string => {
  if (state === 'open') return words.pay;
  return state === 'paid' ? words.payAgain : words.payLate;
};

const paymentLine = ({ amount, at }: BankCharge['payments'][number], { pack, zone, locale }: ViewContext) =>
  html`<div>${pack.money.format(wholeRupiah(amount) ?? 0, locale)} · ${pack.time.format(at, zone, locale)}</div>`;

/** What tells charges apart on the payer's side too. */
const shortOf = ({ instruction }: BankCharge): string => {
  if (instruction === null) return '–';
  return instruction.kind === 'qris' ? instruction.payload.slice(-4) : instruction.number;
};

function instantOf(instant: string, { pack, zone, locale }: ViewContext): string {
  return `${pack.date.format(pack.time.date(instant, zone), locale, 'long')}, ${pack.time.format(instant, zone, locale)}`;
}
