import { createSession } from '@layan/client';
import { ManualClock, TestBff } from '@layan/client/testing';
import { indonesia } from '@layan/indonesia';
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { packSource } from '../pack.js';
import type { Waiting } from '../host/waiting.js';
import './index.js';
import type { LayanLogin } from './index.js';

const minute = 60_000;

async function open(bff = new TestBff({ clock: new ManualClock() }), clock = new ManualClock()) {
  const session = createSession({ path: bff.path, fetch: bff.fetch, clock });
  const connection = { session, client: bff.client(session, { clock }), pages: null, pack: packSource(indonesia) };
  const login = await fixture<LayanLogin>(
    html`<layan-login lang="id" .connection=${connection} .clock=${clock}></layan-login>`,
  );
  const text = () => login.shadowRoot!.querySelector('.layan-root')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const says = (wanted: string) => waitUntil(() => text().includes(wanted), `It says “${wanted}”, not “${text()}”`);
  return { login, bff, clock, text, says, root: login.shadowRoot! };
}

/** A server and a page with one clock. */
function oneClock() {
  const clock = new ManualClock();
  return { clock, bff: new TestBff({ clock }) };
}

describe('<layan-login>', () => {
  it('says who is signed in, by name and masked number', async () => {
    const { text, says } = await open();
    await says('Keluar');
    expect(text()).to.match(/Anda masuk sebagai .*Contoh.*\d{6}\*{6}\d{4}/);
  });

  it('leads to the agency’s own server where nobody is signed in, unless the page has a way of its own', async () => {
    const { login, says, root } = await open(new TestBff({ me: null }));
    await says('Masuk');
    expect(root.querySelector('a')!.getAttribute('href')).to.match(/^\/layan\/login\?return=%2F/);
    login.withoutSignIn = true;
    await login.updateComplete;
    expect(root.querySelector('a')).to.equal(null);
  });

  it('signs out once its page is ready, and goes where the server says', async () => {
    const { login, bff, says, root } = await open();
    await says('Keluar');
    let done!: () => void;
    login.addEventListener('layan-sign-out', (event) => {
      (event as CustomEvent<Waiting>).detail.waitUntil(new Promise<void>((resolve) => (done = resolve)));
    });
    const left = new Promise<string>((resolve) => (login.leave = resolve));
    root.querySelector<HTMLElement>('#sign-out')!.click();
    root.querySelector<HTMLElement>('#sign-out')!.click();
    await Promise.resolve();
    expect(bff.requests.filter(({ call }) => call === 'signOut')).to.have.length(0);
    done();
    expect(await left).to.equal('https://provider.example/sign-out');
    expect(bff.requests.filter(({ call }) => call === 'signOut')).to.have.length(1);
  });

  it('stays signed in when its page refuses, and says so when nobody answers', async () => {
    const { login, bff, says, root } = await open();
    await says('Keluar');
    const refuse = (event: Event) => event.preventDefault();
    login.addEventListener('layan-sign-out', refuse);
    root.querySelector<HTMLElement>('#sign-out')!.click();
    await login.updateComplete;
    expect(bff.requests.filter(({ call }) => call === 'signOut')).to.have.length(0);
    login.removeEventListener('layan-sign-out', refuse);
    bff.fail('signOut', () => new Response(null, { status: 500 }));
    root.querySelector<HTMLElement>('#sign-out')!.click();
    await says('Belum dapat keluar');
  });

  it('warns two minutes before the end, when saving has not prolonged the session', async () => {
    const { bff, clock } = oneClock();
    const { login, says, root } = await open(bff, clock);
    await says('Keluar');
    const ends = clock.now() + 30 * minute;
    bff.fail('readSession', () => described(bff, ends, clock.now()));
    const warned = oneEvent(login, 'layan-session-ending');
    clock.advance(28 * minute);
    await warned;
    await says('Sesi Anda segera berakhir');
    expect(root.querySelector('dialog')!.open).to.equal(true);
    root.querySelector<HTMLElement>('dialog button')!.click();
    await waitUntil(() => root.querySelector('dialog') === null);
    expect(bff.platform.requests.at(-1)!.call).to.equal('getMe');
  });

  it('does not warn a person who goes on working', async () => {
    const { bff, clock } = oneClock();
    const { login, says, root } = await open(bff, clock);
    await says('Keluar');
    // the server in memory says half an hour from now, as after a call
    clock.advance(28 * minute);
    await login.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    expect(root.querySelector('dialog')).to.equal(null);
  });

  it('asks no more often on a device whose clock is wrong', async () => {
    const server = new ManualClock();
    const ahead = new ManualClock(server.now() + 60 * minute);
    const bff = new TestBff({ clock: server });
    const { login, says, root } = await open(bff, ahead);
    await says('Keluar');
    for (let seconds = 0; seconds < 60; seconds += 1) {
      ahead.advance(1000);
      await login.updateComplete;
    }
    expect(bff.requests.filter(({ call }) => call === 'readSession')).to.have.length(1);
    expect(root.querySelector('dialog')).to.equal(null);
  });

  it('says that nobody is signed in when the session has ended', async () => {
    const { bff, clock } = oneClock();
    const { says } = await open(bff, clock);
    await says('Keluar');
    bff.expire();
    clock.advance(28 * minute);
    await says('Masuk');
  });
});

/** A session that ends then, whenever it is asked for. */
const described = (bff: TestBff, ends: number, now: number): Response =>
  Response.json({
    signedIn: true,
    name: 'Budi Contoh',
    maskedId: '317101******9901',
    assurance: 'basic',
    expiresAt: new Date(ends).toISOString(),
    secondsLeft: (ends - now) / 1000,
    csrf: 'csrf-1-0',
    parked: bff.parked !== undefined,
  });
