import { limits, routes, type List, type Me, type RouteName } from '@layan/contract';
import { examples } from './examples.js';
import { answering, found, jsonReply, Refusal } from './refusal.js';
import type { TestState } from './state.js';
import type { TestRequest } from './test-request.js';
import { caseStream } from './stream.js';

type Route = (request: TestRequest, state: TestState, me: Me | null) => Response;

/** Answers one request, as the contract says. */
export function answer(request: TestRequest, state: TestState, me: Me | null): Promise<Response> {
  const route = handlers[request.call];
  const { roles } = routes[request.call];
  return answering(() => {
    if (!route) throw new Refusal('not-found');
    if (!(roles as readonly string[]).includes('nobody')) {
      if (me === null) throw new Refusal('not-signed-in');
      if (!(roles as readonly string[]).includes(me.kind)) throw new Refusal('forbidden');
    }
    return route(request, state, me);
  });
}

const handlers: Partial<Record<RouteName, Route>> = {
  listServices: (request, state) => list(request, state.services),
  getService: ({ params }, state) => jsonReply(state.service(params['service']!)),
  getDefinition: ({ params }, state) => jsonReply(state.definition(params['service']!, Number(params['version']))),
  getCodeList: ({ params }) => jsonReply(found(params['list'] === 'regions' ? examples.codeList : undefined)),
  getCodeSlice: ({ params }) =>
    jsonReply(found(params['file'] === examples.codeList.slices.provinces ? examples.codeSlice : undefined)),
  createDraft(request, state) {
    const { draft, created } = state.createDraft((request.body as { service: string }).service, key(request));
    return jsonReply(draft, created ? 201 : 200);
  },
  listDrafts: (request, state) => list(request, state.summaries(request.query.get('service'))),
  getDraft: ({ params }, state) => jsonReply(state.draft(params['draft']!)),
  patchDraft: (request, state) =>
    jsonReply(state.patchDraft(request.params['draft']!, revision(request), request.body as Record<string, unknown>)),
  deleteDraft({ params }, state) {
    state.removeDraft(params['draft']!);
    return new Response(null, { status: 204 });
  },
  submitDraft(request, state) {
    const { submission, first } = state.submitDraft(request.params['draft']!, revision(request), key(request));
    return jsonReply(submission, first ? 201 : 200);
  },
  getSubmission: ({ params }, state) => jsonReply(found(state.submissions.get(params['submission']!))),
  listCases: (request, state) => list(request, [...state.cases.values()].reverse().map(forCitizen)),
  getCase: ({ params }, state) => jsonReply(forCitizen(found(state.cases.get(params['case']!)))),
  listCaseEvents(request, state) {
    const events = () => found(state.events.get(request.params['case']!)).filter(({ type }) => type !== 'noted');
    const wantsStream = request.headers.get('Accept') === 'text/event-stream';
    if (request.streams && wantsStream) return caseStream(request, state, () => events().map(withoutActor));
    return list(request, events().map(withoutActor));
  },
  getIntent: ({ params }, state) => jsonReply(state.bills.get(params['intent']!)),
  createAttempt(request, state) {
    const { method } = request.body as { method: string };
    const { intent, isNew } = state.bills.attempt(request.params['intent']!, method, key(request));
    return jsonReply(intent, isNew ? 201 : 200);
  },
  listDeskCases(request, state) {
    const decided = request.query.get('queue') === 'decided';
    return list(
      request,
      [...state.cases.values()].filter(({ decision }) => (decision !== null) === decided),
    );
  },
  getDeskCase({ params }, state) {
    const opened = found(state.cases.get(params['case']!));
    const { answers, regions } = found(state.submissions.get(opened.submission));
    return jsonReply({ ...opened, answers, regions });
  },
  listDeskCaseEvents: (request, state) => list(request, found(state.events.get(request.params['case']!))),
  assignDeskCase(request, state) {
    key(request);
    const id = request.params['case']!;
    const opened = found(state.cases.get(id));
    if (opened.decision) throw new Refusal('already-decided');
    return jsonReply(
      opened.state === 'received' ? state.addEvent(id, { type: 'taken', data: {} }, 'officer-1') : opened,
    );
  },
  decideDeskCase(request, state) {
    key(request);
    return jsonReply(state.decide(request.params['case']!, revision(request), request.body as never));
  },
  noteDeskCase(request, state) {
    key(request);
    const { text } = request.body as { text: string };
    return jsonReply(state.addEvent(request.params['case']!, { type: 'noted', data: { text } }, 'officer-1'));
  },
  getMe: (_request, _state, me) => jsonReply(me),
};

/** Cursors are positions. */
function list(request: TestRequest, all: readonly unknown[]): Response {
  const limit = Number(request.query.get('limit') ?? limits.listItemsDefault);
  const start = Number(request.query.get('cursor') ?? 0);
  const end = start + limit;
  const page: List<unknown> = { items: all.slice(start, end), next: end < all.length ? String(end) : null };
  return jsonReply(page);
}

function key({ headers }: TestRequest): string {
  const [, key] = /^"?([^"\\]{1,255})"?$/.exec(headers.get('Idempotency-Key') ?? '') ?? [];
  if (key === undefined) throw new Refusal('idempotency-key-missing');
  return key;
}

function revision({ headers }: TestRequest): number {
  const match = /^"(\d+)"$/.exec(headers.get('If-Match') ?? '');
  if (!match) throw new Refusal('revision-required');
  return Number(match[1]);
}

const forCitizen = ({ label: _label, ...rest }: { readonly label: string | null }): object => rest;
const withoutActor = <Event extends { readonly by: string | null }>({ by: _by, ...event }: Event): Omit<Event, 'by'> =>
  event;
