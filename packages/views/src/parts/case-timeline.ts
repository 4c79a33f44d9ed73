import type { TimelineItem } from '@layan/elements/templates';
import type { ViewContext } from '../context.js';
import type { CaseEventModel, CaseModel } from '../models.js';
import { instantText } from '../text/instant-text.js';
import { dueText } from './case-text.js';

/** What happened, what is under way, what is still to come. */
export function caseTimeline(item: CaseModel, events: readonly CaseEventModel[], context: ViewContext): TimelineItem[] {
  const { words } = context;
  const happened = events.flatMap((event) => eventItem(event, item, context) ?? []);
  if (item.decision || item.state === 'lapsed') return happened;
  const isUnpaid = item.state === 'waiting_payment';
  const taken = events.some(({ type }) => type === 'taken');
  return [
    ...happened,
    ...(taken
      ? []
      : [
          (isUnpaid
            ? { title: words.case.review(), state: 'next', stateText: words.case.ahead() }
            : { title: words.case.review(), state: 'current', stateText: words.case.waiting() }) satisfies TimelineItem,
        ]),
    {
      title: words.case.decision(),
      detail: item.due ? dueText(item.due, context) : undefined,
      state: 'next',
      stateText: words.case.ahead(),
    },
  ];
}

/** Null for a kind of event that came after this page was written. */
function eventItem(event: CaseEventModel, item: CaseModel, context: ViewContext): TimelineItem | null {
  const { words } = context;
  const when = instantText(event.at, context);
  const done = { detail: when, state: 'done', stateText: words.case.done() } as const;
  switch (event.type) {
    case 'received':
      return { ...done, title: words.case.received() };
    case 'billed':
      return item.state === 'waiting_payment'
        ? { detail: when, title: words.case.billed(), state: 'current', stateText: words.case.waitingPayment() }
        : { ...done, title: words.case.billed() };
    case 'paid':
      return { ...done, title: words.case.paid() };
    case 'bill_expired':
      return { detail: when, title: words.case.billExpired(), state: 'stopped', stateText: words.case.stopped() };
    case 'taken':
      return item.decision
        ? { ...done, title: words.case.taken() }
        : { detail: when, title: words.case.taken(), state: 'current', stateText: words.case.underWay() };
    case 'approved':
      return { ...done, title: words.case.stateApproved() };
    case 'rejected':
      return { detail: when, title: words.case.stateRejected(), state: 'stopped', stateText: words.case.stopped() };
    case 'noted':
      return { ...done, title: words.case.noted(), detail: [event.data.text, ' · ', when] };
    default:
      return null;
  }
}
