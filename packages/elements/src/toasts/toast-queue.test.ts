import { describe, expect, it } from 'vitest';
import { TestClock } from '../testing/test-clock.js';
import { ToastQueue } from './toast-queue.js';

function queue() {
  const clock = new TestClock();
  return {
    clock,
    toasts: new ToastQueue<string>(
      () => clock,
      () => {},
    ),
  };
}

describe('messages', () => {
  it('stay six seconds, even if less was asked for', () => {
    const { clock, toasts } = queue();
    toasts.add('a', 10);
    clock.turn(5_999);
    expect(toasts.seen).toEqual(['a']);
    clock.turn(1);
    expect(toasts.seen).toEqual([]);
  });

  it('stay until they are closed where nothing limits them', () => {
    const { clock, toasts } = queue();
    toasts.add('a', null);
    clock.turn(1_000_000);
    expect(toasts.seen).toEqual(['a']);
    toasts.close('a');
    expect(toasts.seen).toEqual([]);
  });

  it('wait for a place, and have their whole time from then on', () => {
    const { clock, toasts } = queue();
    for (const text of ['a', 'b', 'c']) toasts.add(text, null);
    toasts.add('d', 6_000);
    clock.turn(60_000);
    expect(toasts.seen).toEqual(['a', 'b', 'c']);
    toasts.close('a');
    clock.turn(5_999);
    expect(toasts.seen).toEqual(['b', 'c', 'd']);
    clock.turn(1);
    expect(toasts.seen).toEqual(['b', 'c']);
  });

  it('keep what is left of their time while there is a reason', () => {
    const { clock, toasts } = queue();
    toasts.add('a', 6_000);
    clock.turn(4_000);
    toasts.hold('focus');
    toasts.hold('pointer');
    clock.turn(60_000);
    toasts.release('focus');
    clock.turn(60_000);
    expect(toasts.seen).toEqual(['a']);
    toasts.release('pointer');
    clock.turn(1_999);
    expect(toasts.seen).toEqual(['a']);
    clock.turn(1);
    expect(toasts.seen).toEqual([]);
  });
});
