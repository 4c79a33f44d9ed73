import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEventStream, type StreamMessage } from './event-stream.js';

/** The text in chunks cut at these byte offsets. */
function stream(text: string, cuts: readonly number[] = []): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  const marks = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((one, other) => one - other), bytes.length];
  return new ReadableStream({
    start(controller) {
      marks.slice(1).forEach((end, index) => controller.enqueue(bytes.slice(marks[index], end)));
      controller.close();
    },
  });
}

async function read(text: string, cuts?: readonly number[]): Promise<StreamMessage[]> {
  const messages: StreamMessage[] = [];
  for await (const message of readEventStream(stream(text, cuts))) messages.push(message);
  return messages;
}

describe('an event stream', () => {
  it.each([
    ['data: a\n\n', [{ id: '', event: 'message', data: 'a' }]],
    [
      'data:a\r\n\r\ndata: b\r\r',
      [
        { id: '', event: 'message', data: 'a' },
        { id: '', event: 'message', data: 'b' },
      ].slice(0, 1),
    ],
    ['data: a\ndata:  b\n\n', [{ id: '', event: 'message', data: 'a\n b' }]],
    ['id: 7\nevent: received\ndata: {}\n\n', [{ id: '7', event: 'received', data: '{}' }]],
    ['id: 7\n\ndata: x\n\n', [{ id: '7', event: 'message', data: 'x' }]],
    [': ping\n\nunknown: 1\nretry: x\n\n', []],
    ['data\n\n', [{ id: '', event: 'message', data: '' }]],
    ['data: cut off', []],
    ['data: cut off\n', []],
    ['id: a\0b\ndata: x\n\n', [{ id: '', event: 'message', data: 'x' }]],
  ])('%j is read as the standard says', async (text, messages) => {
    expect(await read(text)).toEqual(messages);
  });

  it('reads the same however it is cut on the way', async () => {
    const line = fc.constantFrom('data: a', 'data: é\u{1f600}', ': c', 'id: 3', 'event: e', '', '');
    const end = fc.constantFrom('\n', '\r\n', '\r');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(line, end)), fc.array(fc.nat(200), { maxLength: 8 }), async (lines, cuts) => {
        const text = lines.map((parts) => parts.join('')).join('');
        expect(await read(text, cuts)).toEqual(await read(text));
      }),
    );
  });

  it('says when bytes arrive and when to come back', async () => {
    const heard: (string | number)[] = [];
    const hooks = { onBytes: () => heard.push('bytes'), onRetry: (ms: number) => heard.push(ms) };
    for await (const _message of readEventStream(stream('retry: 250\n\n'), hooks));
    expect(heard).toEqual(['bytes', 250]);
  });

  it('gives up on a message without end', async () => {
    await expect(read(`data: ${'x'.repeat(1024 * 1024 + 1)}`)).rejects.toThrow(RangeError);
    await expect(read('data: x\n'.repeat(1024 * 1024 + 1))).rejects.toThrow(RangeError);
  });

  it('lets go of the body when the reader has enough', async () => {
    let cancelled = false;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new TextEncoder().encode('data: x\n\n')),
      cancel: () => void (cancelled = true),
    });
    for await (const _message of readEventStream(body)) break;
    await Promise.resolve();
    expect(cancelled).toBe(true);
  });
});
