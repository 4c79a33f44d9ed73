/** One message of a `text/event-stream` (HTML standard, 9.2). */
export interface StreamMessage {
  /** Last id the stream gave, this message's included; empty before the first. */
  readonly id: string;
  readonly event: string;
  readonly data: string;
}

export interface StreamHooks {
  /** Something arrived, were it only a comment. */
  readonly onBytes?: () => void;
  /** Milliseconds to wait before taking the stream up again. */
  readonly onRetry?: (ms: number) => void;
}

/** Characters of one message beyond which a stream is taken for broken. */
const messageLength = 1024 * 1024;

/**
 * Messages of an event stream as they come. Ends where the stream ends; a message cut off there is dropped, as the standard says.
 * @throws RangeError when a message grows beyond reason; whatever the stream itself rejects with.
 */
export async function* readEventStream(
  body: ReadableStream<Uint8Array>,
  hooks: StreamHooks = {},
): AsyncGenerator<StreamMessage, void, void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  let id = '';
  let fields = { event: '', data: [] as string[] };
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      hooks.onBytes?.();
      rest += decoder.decode(value, { stream: true });
      // a CR at the end may be the first half of CRLF
      const lines = rest.split(/\r\n|\n|\r(?=[^])/);
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (line === '') {
          if (fields.data.length) yield { id, event: fields.event || 'message', data: fields.data.join('\n') };
          fields = { event: '', data: [] };
          continue;
        }
        const [, name, text] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
        if (name === 'data') fields.data.push(text ?? '');
        else if (name === 'event') fields.event = text ?? '';
        else if (name === 'id' && !text?.includes('\0')) id = text ?? '';
        else if (name === 'retry' && /^\d{1,9}$/.test(text ?? '')) hooks.onRetry?.(Number(text));
      }
      if (rest.length + fields.data.reduce((sum, line) => sum + line.length, 0) > messageLength)
        throw new RangeError('A message of the event stream is too long.');
    }
  } finally {
    void reader.cancel().catch(() => {});
  }
}
