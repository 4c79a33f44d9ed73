import { describe, expect, it } from 'vitest';
import { Suggestions } from './suggestions.js';

const ready = () => new Promise<void>((done) => setImmediate(done));

/** A clock that goes when told to, and a source that answers when told to. */
function setUp() {
  let due: (() => void) | null = null;
  const clock = {
    now: () => 0,
    after: (_ms: number, call: () => void) => {
      due = call;
      return () => void (due = null);
    },
  };
  const asked: { query: string; signal: AbortSignal; answer: (labels: string[]) => void; fail: () => void }[] = [];
  const source = (query: string, signal: AbortSignal) =>
    new Promise<readonly { value: string; label: string }[]>((resolve, reject) =>
      asked.push({
        query,
        signal,
        answer: (labels) => resolve(labels.map((label) => ({ value: label, label }))),
        fail: () => reject(new Error('offline')),
      }),
    );
  let changes = 0;
  const suggestions = new Suggestions(() => void (changes += 1));
  return {
    suggestions,
    asked,
    clock,
    source,
    tick: () => due?.(),
    changes: () => changes,
    labels: () => suggestions.choices.map(({ label }) => label),
  };
}

describe('suggestions', () => {
  it('are asked for once the keys pause, and at once where nobody types', () => {
    const { suggestions, source, clock, asked, tick } = setUp();
    suggestions.ask(source, 'k', clock, true);
    suggestions.ask(source, 'ko', clock, true);
    expect(asked).toHaveLength(0);
    expect(suggestions.state).toBe('loading');
    tick();
    expect(asked.map(({ query }) => query)).toEqual(['ko']);
    suggestions.ask(source, '', clock, false);
    expect(asked.map(({ query }) => query)).toEqual(['ko', '']);
  });

  it('are those of the newest question, whichever answer comes last', async () => {
    const { suggestions, source, clock, asked, labels } = setUp();
    suggestions.ask(source, 'a', clock, false);
    suggestions.ask(source, 'b', clock, false);
    expect(asked[0]!.signal.aborted).toBe(true);
    asked[1]!.answer(['B']);
    await ready();
    asked[0]!.answer(['A']);
    await ready();
    expect(labels()).toEqual(['B']);
    expect(suggestions.state).toBe('ready');
  });

  it('are not asked for twice', async () => {
    const { suggestions, source, clock, asked } = setUp();
    suggestions.ask(source, 'a', clock, false);
    asked[0]!.answer(['A']);
    await ready();
    suggestions.cancel();
    suggestions.ask(source, 'a', clock, false);
    expect(asked).toHaveLength(1);
  });

  it('can be asked for again after a failure', async () => {
    const { suggestions, source, clock, asked, labels, changes } = setUp();
    suggestions.ask(source, 'a', clock, false);
    asked[0]!.fail();
    await ready();
    expect(suggestions.state).toBe('failed');
    expect(changes()).toBe(1);
    suggestions.retry();
    expect(suggestions.state).toBe('loading');
    asked[1]!.answer(['A']);
    await ready();
    expect(labels()).toEqual(['A']);
  });

  it('are asked for anew where nobody waited for the answer', async () => {
    const { suggestions, source, clock, asked } = setUp();
    suggestions.ask(source, 'a', clock, false);
    suggestions.cancel();
    asked[0]!.answer(['A']);
    await ready();
    expect(suggestions.state).toBe('idle');
    suggestions.ask(source, 'a', clock, false);
    expect(asked).toHaveLength(2);
  });

  it('fail where the source throws at once', async () => {
    const { suggestions, clock } = setUp();
    const broken = () => {
      throw new Error('no');
    };
    suggestions.ask(broken, 'a', clock, false);
    await ready();
    expect(suggestions.state).toBe('failed');
  });
});
