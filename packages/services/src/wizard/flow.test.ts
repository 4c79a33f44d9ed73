import { describe, expect, it } from 'vitest';
import { loading, next, type WizardEvent, type WizardState } from './flow.js';

const question: WizardState = { kind: 'question', page: 'pemohon', findings: [], shown: null, changing: false };
const check: WizardState = { kind: 'check', refused: null, sending: false };
const finding = { pointer: '/nik', code: 'required', severity: 'error' } as const;
const opened = { id: 'c1' } as Extract<WizardState, { kind: 'received' }>['case'];
const states: readonly WizardState[] = [
  loading,
  { kind: 'start' },
  question,
  check,
  { ...check, sending: true },
  { kind: 'saved' },
  { kind: 'received', case: opened },
  { kind: 'sent', case: opened, submittedAt: '2026-11-25T09:00:00+07:00', other: null },
  { kind: 'expired', parked: true },
  { kind: 'failed', error: 'server' },
];

/** States in which an event does nothing at all. */
const ignored = (event: WizardEvent) => states.filter((state) => next(state, event) === state).map(({ kind }) => kind);

describe('the wizard', () => {
  it('asks a page with nothing wrong on it', () => {
    expect(next({ kind: 'start' }, { type: 'ask', page: 'pemohon' })).toEqual(question);
  });

  it('remembers for which answers it showed what is wrong', () => {
    const answers = { nik: null };
    expect(next(question, { type: 'hold', findings: [finding], answers })).toEqual({
      ...question,
      findings: [finding],
      shown: answers,
      notice: undefined,
    });
  });

  it('sends once: a second press changes nothing', () => {
    const sending = next(check, { type: 'send' });
    expect(sending).toMatchObject({ sending: true });
    expect(next(sending, { type: 'send' })).toBe(sending);
  });

  it('can be sent again after it was not', () => {
    expect(next(next(check, { type: 'send' }), { type: 'not-sent' })).toEqual({ ...check, notice: undefined });
  });

  it('says on the page that is shown that the draft was changed elsewhere, and stops sending', () => {
    expect(next(question, { type: 'changed-elsewhere' })).toMatchObject({ notice: 'stale' });
    expect(next({ ...check, sending: true }, { type: 'changed-elsewhere' })).toEqual({
      ...check,
      notice: 'changed',
      sending: false,
    });
  });

  it.each<[WizardEvent, readonly WizardState['kind'][]]>([
    [
      { type: 'hold', findings: [], answers: {} },
      ['loading', 'start', 'check', 'check', 'saved', 'received', 'sent', 'expired', 'failed'],
    ],
    [{ type: 'send' }, ['loading', 'start', 'question', 'check', 'saved', 'received', 'sent', 'expired', 'failed']],
    [{ type: 'saved' }, ['loading', 'start', 'check', 'check', 'saved', 'received', 'sent', 'expired', 'failed']],
    [
      { type: 'received', case: opened },
      ['loading', 'start', 'question', 'saved', 'received', 'sent', 'expired', 'failed'],
    ],
    [{ type: 'expire', parked: false }, ['received', 'sent', 'expired']],
  ])('leaves alone what %j does not belong to', (event, kinds) => {
    expect(ignored(event)).toEqual(kinds);
  });

  it('forgets from anywhere', () => {
    for (const state of states) expect(next(state, { type: 'forget' })).toBe(loading);
  });
});
