import type { CaseEvent } from '@layan/contract';
import { expect, waitUntil } from '@open-wc/testing';
import { bff, createClient, isReplyError, isTimeoutError } from './index.js';
import { createTestClient, examples, jsonReply, TestBff, TestPlatform } from './testing/index.js';
import type { WatchMode } from './watch/options.js';

/** Waits for a state, with patience for a machine that is busy with other tests. */
const until = (condition: () => unknown) =>
  waitUntil(condition as () => boolean | Promise<boolean>, undefined, { timeout: 10_000 });

const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => expect.fail('expected to fail'),
    (error: unknown) => error,
  );

describe('calls in a browser', () => {
  it('an abort ends a real request with the reason of the signal', async () => {
    const client = createClient({ baseUrl: '/' });
    const controller = new AbortController();
    const call = client.services.get('s', { signal: controller.signal });
    controller.abort();
    expect(await failure(call)).to.equal(controller.signal.reason);
  });

  it('an abort while the body arrives ends it', async () => {
    const controller = new AbortController();
    const body = new ReadableStream();
    const { client, platform } = createTestClient();
    platform.fail('getMe', () => new Response(body, { headers: { 'Content-Type': 'application/json' } }));
    const call = failure(client.me.get({ signal: controller.signal }));
    await until(() => body.locked);
    controller.abort();
    expect(await call).to.have.property('name', 'AbortError');
  });

  it('the budget ends a call on the real clock', async () => {
    const { client, platform } = createTestClient({ client: { budget: 20 } });
    platform.fail('getMe', 'silent');
    expect(isTimeoutError(await failure(client.me.get()))).to.equal(true);
  });

  it('HTML where JSON belongs, and a server that is not there, are typed errors', async () => {
    const here = createClient({ baseUrl: location.origin });
    expect(await failure(here.me.get())).to.have.property('name', 'ReplyError');
    const nowhere = createClient({ baseUrl: 'http://127.0.0.1:1', budget: 400, random: () => 1 });
    expect(await failure(nowhere.me.get())).to.have.property('name', 'NetworkError');
  });

  it('a path stands on the origin of the page, and a key is made without https', async () => {
    const platform = new TestPlatform();
    const client = createClient({ baseUrl: '/layan/api', auth: bff({ csrf: () => 't' }), fetch: platform.fetch });
    await client.drafts.create({ service: 'ktp-el-hilang' });
    expect(platform.requests[0]!.url).to.equal(`${location.origin}/layan/api/drafts`);
    expect(platform.requests[0]!.headers.get('Idempotency-Key')).to.match(/^"[0-9a-f]{32}"$/);
  });

  it('a change goes on with the token of the next session when the person signed in again in another tab', async () => {
    const site = new TestBff();
    const session = site.session();
    const { csrf } = await session.read();
    const handle = await site.client(session).drafts.begin('ktp-el-hilang');
    site.signIn();
    await handle.patch({ nama: 'Budi' }, { keepalive: true });
    expect(handle.isSaved).to.equal(true);
    const [, patch] = site.platform.requests;
    expect(patch!.body).to.deep.equal({ nama: 'Budi' });
    expect(patch!.headers.get('Layan-CSRF')).to.equal(session.csrf());
    expect(session.csrf()).not.to.equal(csrf);
  });

  it('a listener of a draft that throws disturbs no save', async () => {
    const { client } = createTestClient();
    const handle = await client.drafts.begin('ktp-el-hilang');
    const uncaught = catchUncaught();
    const stop = handle.subscribe(() => {
      stop();
      throw new Error('listener');
    });
    await handle.patch({ nama: 'Budi' });
    expect(handle.isSaved).to.equal(true);
    expect(await uncaught).to.have.property('message', 'listener');
  });
});

/** The next error that nobody catches; the test runner does not hear of it. */
function catchUncaught(): Promise<unknown> {
  const { onerror } = window;
  return new Promise((resolve) => {
    window.onerror = (_text, _source, _line, _column, error) => {
      window.onerror = onerror;
      resolve(error);
      return true;
    };
  });
}

describe('tabs and visibility of a browser', () => {
  let platform: TestPlatform;
  let id: string;
  let ends: AbortController[];

  beforeEach(async () => {
    platform = new TestPlatform();
    platform.streams = true;
    // tests run beside each other, and a tab in the background is hidden
    show('visible');
    const handle = await platform.client().drafts.begin('ktp-el-hilang');
    id = (await handle.submit()).case.id;
    ends = [];
  });
  afterEach(async () => {
    for (const end of ends) end.abort();
    show('visible');
    // the next test begins with no lock held
    await until(async () => (await navigator.locks.query()).held?.length === 0);
  });

  /** What another tab would do; one page may hold several watches as well. */
  function tab() {
    const end = new AbortController();
    const seen: CaseEvent[] = [];
    const modes: WatchMode[] = [];
    ends.push(end);
    const done = platform.client().cases.watch(id, {
      signal: end.signal,
      onEvent: (event) => seen.push(event),
      onMode: (mode) => modes.push(mode),
    });
    return { end, modes, done, seqs: () => seen.map(({ seq }) => seq).join() };
  }

  function show(state: DocumentVisibilityState): void {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: state });
    document.dispatchEvent(new Event('visibilitychange'));
  }

  const streams = () => platform.requests.filter(({ headers }) => headers.get('Accept') === 'text/event-stream').length;

  it('one tab holds the stream and tells the others; the next takes over from it', async () => {
    const one = tab();
    await until(() => one.modes.at(-1) === 'stream');
    const two = tab();
    await until(() => two.modes.at(-1) === 'follow');
    platform.addEvent(id, { type: 'taken', data: {} });
    await until(() => one.seqs() === '1,2' && two.seqs() === '1,2');
    expect(streams()).to.equal(1);
    one.end.abort();
    await one.done;
    await until(() => two.modes.at(-1) === 'stream');
    platform.addEvent(id, { type: 'approved', data: { message: null } });
    await until(() => two.seqs() === '1,2,3');
    expect(one.seqs()).to.equal('1,2');
  });

  it('a hidden page holds neither stream nor lock, and catches up when it is shown', async () => {
    const only = tab();
    await until(() => only.modes.at(-1) === 'stream');
    show('hidden');
    await until(() => only.modes.at(-1) === 'rest');
    await until(async () => (await navigator.locks.query()).held?.length === 0);
    platform.addEvent(id, { type: 'taken', data: {} });
    const before = platform.requests.length;
    show('visible');
    await until(() => only.seqs() === '1,2');
    expect(platform.requests.length).to.be.greaterThan(before);
  });

  it('a page whose first call fails to make sense ends its watch and lets go', async () => {
    platform.fail('getCase', () => jsonReply([examples.case]));
    expect(isReplyError(await failure(tab().done))).to.equal(true);
  });
});
