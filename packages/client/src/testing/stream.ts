import type { CaseEvent } from '@layan/contract';
import type { TestState } from './state.js';
import type { TestRequest } from './test-request.js';

/** Events after `Last-Event-ID`, and those to come, until the request is aborted. */
export function caseStream(
  { headers, signal }: TestRequest,
  state: TestState,
  events: () => readonly Pick<CaseEvent, 'seq'>[],
): Response {
  let last = Number(headers.get('Last-Event-ID') ?? 0);
  const encoder = new TextEncoder();
  let stop = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = () => {
        for (const event of events().filter(({ seq }) => seq > last)) {
          last = event.seq;
          controller.enqueue(encoder.encode(`id: ${event.seq}\ndata: ${JSON.stringify(event)}\n\n`));
        }
      };
      controller.enqueue(encoder.encode(': welcome\n\n'));
      send();
      stop = state.onEvent(send);
      signal.addEventListener('abort', () => {
        stop();
        controller.error(signal.reason);
      });
    },
    cancel: () => stop(),
  });
  return new Response(body, { headers: { 'Content-Type': 'text/event-stream' } });
}
