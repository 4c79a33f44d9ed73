/** Money that came otherwise than the bill says: what arrived, and who does what about it. */
import { nextStep, notice, type Content } from '@layan/elements/templates';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PaymentContext } from '../context.js';
import { levelBelow } from '../parts/headings.js';
import { deadlineText } from '../text/deadline-text.js';
import { moneyOf } from './money-of.js';
import type { PaymentModel } from './payment-model.js';
import { agencyName, amountText } from './payment-parts.js';

export function moneyNews({ intent }: PaymentModel, context: PaymentContext): Content {
  const late = intent.money.some(({ kind, counted }) => kind === 'late' && counted.amount > 0);
  return html`${intent.state === 'open' ? underpaid(intent, context) : held(intent, context)}
  ${
    late && ['open', 'paid'].includes(intent.state)
      ? notice({ tone: 'info', body: html`<p>${context.words.payment.lateCounted()}</p>` })
      : nothing
  }`;
}

type Intent = PaymentModel['intent'];

function underpaid(intent: Intent, context: PaymentContext): Content {
  const { payment } = context.words;
  const { counted } = moneyOf(intent);
  if (counted === 0) return nothing;
  return notice({
    level: levelBelow(context),
    tone: 'warn',
    title: payment.under({ amount: amountText(intent.outstanding, context) }),
    body: html`<p>
      ${payment.underHelp({
        arrived: amountText({ amount: counted }, context),
        total: amountText(intent.total, context),
        when: deadlineText(intent.expiresAt, context),
      })}
    </p>`,
  });
}

/** What is kept for giving back, until it is on its way. */
function held(intent: Intent, context: PaymentContext): Content {
  const { payment } = context.words;
  const agency = agencyName(intent, context);
  const { waiting, held, heldAs } = moneyOf(intent);
  const text = (amount: number) => amountText({ amount }, context);
  if (intent.state === 'paid' && waiting > 0) {
    const [over, twice, late] = [heldAs('overpaid'), heldAs('duplicate'), heldAs('late')];
    return html`${over > 0 ? agencyActs(payment.over({ amount: text(over) }), payment.overHelp({ agency }), context) : nothing}
    ${
      twice + late > 0
        ? agencyActs(payment.twice(), payment.twiceHelp({ amount: text(twice + late), agency }), context)
        : nothing
    }`;
  }
  if (intent.state !== 'expired' && intent.state !== 'cancelled') return nothing;
  const late = heldAs('late');
  // what had paid for it while it was open pays for nothing any more
  const before = held - late;
  return html`${late > 0 ? agencyActs(payment.late(), payment.lateHelp({ amount: text(late), agency }), context) : nothing}
  ${
    before > 0
      ? agencyActs(payment.heldEnded({ amount: text(before) }), payment.heldEndedHelp({ agency }), context)
      : nothing
  }`;
}

const agencyActs = (title: string, help: string, context: PaymentContext): TemplateResult =>
  nextStep({ level: levelBelow(context), turn: 'agency', title, body: html`<p>${help}</p>` });
