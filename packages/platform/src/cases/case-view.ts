import type { ActsNext, CaseEvent, CaseState, CaseStep, Decision, Due } from '@layan/contract';
import { deadline, type EngineContext, type ServiceDefinition } from '@layan/definition';

/** What the events of a case come to. */
export interface CaseView {
  readonly state: CaseState;
  readonly actsNext: ActsNext;
  readonly nextAction: string | null;
  readonly due: Due | null;
  readonly progress: readonly CaseStep[];
  readonly decision: Decision | null;
}

const stateAfter: Readonly<Record<CaseEvent['type'], CaseState | null>> = {
  received: 'received',
  billed: 'waiting_payment',
  paid: 'received',
  bill_expired: 'lapsed',
  taken: 'in_review',
  noted: null,
  approved: 'approved',
  rejected: 'rejected',
};

/** State of a case after an event; null when the event leaves it as it was. */
export const nextState = (type: CaseEvent['type']): CaseState | null => stateAfter[type];

/**
 * Derives the view from the events and the definition the case is pinned to. The decision ends the stage under way: an approval
 * leads to the next stage, a rejection skips what is left.
 * @param zone IANA zone of the agency, in which the clock of the service standard runs.
 */
export function deriveCase(
  definition: ServiceDefinition,
  events: readonly CaseEvent[],
  context: EngineContext,
  zone: string,
): CaseView {
  const state = events.reduce<CaseState>((before, { type }) => stateAfter[type] ?? before, 'received');
  const decision = decisionOf(definition, events);
  const progress = steps(definition, state, decision);
  const current = progress.find((step) => step.state === 'current');
  const stage = definition.process.stages.find(({ id }) => id === current?.stage);
  const ended = decision !== null || state === 'lapsed';
  const open = !ended || stage !== undefined;
  return {
    state,
    actsNext: state === 'waiting_payment' ? 'citizen' : open ? (stage?.actor ?? 'agency') : 'nobody',
    nextAction: stage?.id ?? null,
    due: open ? dueOf(definition, events, context, zone) : null,
    progress,
    decision,
  };
}

function decisionOf({ process }: ServiceDefinition, events: readonly CaseEvent[]): Decision | null {
  const event = events.find(({ type }) => type === 'approved' || type === 'rejected');
  if (event?.type === 'approved')
    return { outcome: 'approved', at: event.at, reason: null, message: event.data.message };
  if (event?.type !== 'rejected') return null;
  const { reason, message } = event.data;
  return {
    outcome: 'rejected',
    at: event.at,
    reason: process.rejectReasons.find(({ code }) => code === reason) ?? null,
    message,
  };
}

function steps({ process }: ServiceDefinition, state: CaseState, decision: Decision | null): CaseStep[] {
  const done = decision === null ? 0 : 1;
  return process.stages.map(({ id }, at): CaseStep => {
    if (at < done) return { stage: id, state: 'done', at: decision?.at ?? null };
    if (state === 'rejected' || state === 'lapsed') return { stage: id, state: 'skipped', at: null };
    const current = at === done && state !== 'waiting_payment';
    return { stage: id, state: current ? 'current' : 'ahead', at: null };
  });
}

function dueOf(
  { process }: ServiceDefinition,
  events: readonly CaseEvent[],
  context: EngineContext,
  zone: string,
): Due | null {
  const { from, start } = clockStart(process, events);
  if (start === undefined) return null;
  const since = context.pack.time.date(start.at, zone);
  const date = deadline(process, since, context);
  if (date === null) return null;
  return {
    date,
    basis: { workingDays: process.standard.workingDays, from, since, calendar: process.clock.calendar, zone },
  };
}

/** Where nothing was to be paid, the clock of a standard that counts from the payment has started with the application. */
function clockStart({ standard }: ServiceDefinition['process'], events: readonly CaseEvent[]) {
  const billed = events.some(({ type }) => type === 'billed');
  const from = billed ? standard.from : 'submitted';
  return { from, start: events.find(({ type }) => type === (from === 'paid' ? 'paid' : 'received')) };
}
