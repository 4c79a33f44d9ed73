import type { Session } from '@layan/contract';
import { describe, expect, it } from 'vitest';
import { next, patience, untilDue, warning, type LoginState } from './flow.js';

const expiresAt = '2026-11-25T09:30:00.000Z';
const endsAt = Date.parse(expiresAt);
const session: Session = {
  signedIn: true,
  name: 'Sari Contoh',
  maskedId: '317101******9901',
  assurance: 'substantial',
  expiresAt,
  secondsLeft: 1800,
  csrf: 'token',
  parked: false,
};
const nobody: Session = {
  signedIn: false,
  name: null,
  maskedId: null,
  assurance: null,
  expiresAt: null,
  secondsLeft: null,
  csrf: null,
  parked: false,
};
const person = next({ kind: 'unknown' }, { type: 'session', session, endsAt });

describe('the login', () => {
  it('says who is signed in, and never more than the session says', () => {
    expect(person).toEqual({
      kind: 'person',
      name: 'Sari Contoh',
      maskedId: '317101******9901',
      endsAt,
      step: 'in',
    });
    expect(next(person, { type: 'session', session: nobody, endsAt: null })).toEqual({ kind: 'nobody' });
  });

  it('warns a person once, and no longer after they stay', () => {
    const ending = next(person, { type: 'ending' });
    expect(ending).toMatchObject({ step: 'ending' });
    expect(next(ending, { type: 'ending' })).toBe(ending);
    expect(next(ending, { type: 'session', session, endsAt })).toEqual(ending);
    const later = endsAt + 30 * 60_000;
    expect(next(ending, { type: 'session', session, endsAt: later })).toEqual({ ...person, endsAt: later });
  });

  it('stays at signing out, whatever the session says meanwhile', () => {
    const leaving = next(person, { type: 'leave' });
    expect(next(leaving, { type: 'session', session, endsAt })).toMatchObject({ step: 'leaving' });
    expect(next(leaving, { type: 'ending' })).toBe(leaving);
    expect(next(leaving, { type: 'stuck' })).toMatchObject({ step: 'stuck' });
  });

  it.each<LoginState>([{ kind: 'unknown' }, { kind: 'nobody' }])('leaves nobody alone: %j', (state) => {
    for (const type of ['ending', 'leave', 'stuck'] as const) expect(next(state, { type })).toBe(state);
  });
});

describe('what is due', () => {
  const now = Date.parse('2026-11-25T09:00:00.000Z');

  it('is the warning first, then the end, and nothing for nobody', () => {
    expect(untilDue(person, now)).toBe(30 * 60_000 - warning);
    expect(untilDue(next(person, { type: 'ending' }), now)).toBe(30 * 60_000);
    expect(untilDue({ kind: 'nobody' }, now)).toBeNull();
  });

  it('is due at once when the session ends sooner than a warning would come', () => {
    expect(untilDue(person, endsAt - 60_000)).toBe(0);
    expect(untilDue(next(person, { type: 'ending' }), endsAt - 60_000)).toBe(60_000);
  });

  it('is asked for once more in a while when it is past, never at once', () => {
    expect(untilDue(person, endsAt + 1)).toBe(patience);
    expect(untilDue(next(person, { type: 'ending' }), endsAt + 1)).toBe(patience);
  });
});
