import { describe, expect, it } from 'vitest';
import { isUnderWay, isUnfinished, next, toSend, type Upload, type UploadEvent } from './uploads.js';

const upload = (key: string, state: Upload['state'], id: string | null = null): Upload => ({
  key,
  id,
  field: 'kk',
  name: `${key}.pdf`,
  type: 'application/pdf',
  bytes: 10,
  file: null,
  state,
});
const waiting = upload('u1', { kind: 'waiting' });
const sending = upload('u2', { kind: 'sending', done: 0.5 });
const lost = upload('u3', { kind: 'lost', done: 0.3 });
const half = upload('f9', { kind: 'half', done: 0.4 }, 'f9');
const failed = upload('u5', { kind: 'failed' });
const refused = upload('u6', { kind: 'refused', problem: 'type' });
const all = [waiting, sending, lost, half, failed, refused];

/** Keys of the files that an event changes or takes away. */
const changed = (event: UploadEvent) => {
  const after = next(all, event);
  return all.filter((each) => !after.includes(each)).map(({ key }) => key);
};
const state = (key: string, ...events: readonly UploadEvent[]) =>
  events.reduce(next, all as readonly Upload[]).find((each) => each.key === key)?.state;

describe('files on their way', () => {
  it('keep their order; new ones come last', () => {
    const added = upload('u7', { kind: 'waiting' });
    expect(next(all, { type: 'add', uploads: [added] })).toEqual([...all, added]);
  });

  it('are sent from where they are, and say how far they have come', () => {
    expect(state('u1', { type: 'send', key: 'u1' })).toEqual({ kind: 'sending', done: 0 });
    expect(state('u2', { type: 'progress', key: 'u2', done: 0.75 })).toEqual({ kind: 'sending', done: 0.75 });
  });

  it('go by the platform’s id as soon as there is one', () => {
    const after = next(all, { type: 'begin', key: 'u2', id: 'f2' });
    expect(after[1]).toEqual({ ...sending, key: 'f2', id: 'f2' });
  });

  it('keep what has arrived while the line is lost and when it is back', () => {
    expect(state('u2', { type: 'lose', key: 'u2' })).toEqual({ kind: 'lost', done: 0.5 });
    expect(state('u3', { type: 'again' })).toEqual({ kind: 'waiting', done: 0.3 });
    expect(state('u3', { type: 'again' }, { type: 'send', key: 'u3' })).toEqual({ kind: 'sending', done: 0.3 });
  });

  it('take up what was begun before, in its place', () => {
    const sent = next(all, { type: 'send', key: 'u1' });
    const after = next(sent, { type: 'take-up', key: 'u1', half: 'f9' });
    expect(after.map(({ key }) => key)).toEqual(['f9', 'u2', 'u3', 'u5', 'u6']);
    expect(after[0]).toMatchObject({ id: 'f9', state: { kind: 'sending', done: 0.4 } });
  });

  it.each<readonly [UploadEvent, readonly string[]]>([
    [{ type: 'send', key: 'u2' }, []],
    [{ type: 'send', key: 'f9' }, []],
    [{ type: 'progress', key: 'u1', done: 1 }, []],
    [{ type: 'progress', key: 'u6', done: 1 }, []],
    [{ type: 'begin', key: 'u3', id: 'f3' }, []],
    [{ type: 'lose', key: 'u6' }, []],
    [{ type: 'fail', key: 'u1' }, []],
    [{ type: 'refuse', key: 'u2', problem: 'empty' }, ['u2']],
    [{ type: 'refuse', key: 'u3', problem: 'empty' }, []],
    [{ type: 'take-up', key: 'u1', half: 'u2' }, []],
    [{ type: 'again', key: 'u5' }, ['u5']],
    [{ type: 'again', key: 'u6' }, []],
    [{ type: 'again' }, ['u3']],
    [{ type: 'remove', keys: ['u6', 'gone'] }, ['u6']],
  ])('%j changes %j alone', (event, keys) => {
    expect(changed(event)).toEqual(keys);
  });

  it('are two at a time, in the order in which they were chosen', () => {
    const more = ['a', 'b', 'c'].map((key) => upload(key, { kind: 'waiting' }));
    expect(toSend(more, 2).map(({ key }) => key)).toEqual(['a', 'b']);
    expect(toSend([sending, ...more], 2).map(({ key }) => key)).toEqual(['a']);
    expect(toSend([sending, sending, ...more], 2)).toEqual([]);
  });

  it('go on by themselves, or need the person, or have ended', () => {
    expect(all.filter(isUnderWay)).toEqual([waiting, sending, lost]);
    expect(all.filter(isUnfinished)).toEqual([half, failed]);
  });
});
