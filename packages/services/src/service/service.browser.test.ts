import type { TestBff } from '@layan/client/testing';
import { ManualClock } from '@layan/client/testing';
import { indonesia } from '@layan/indonesia';
import { ktpElHilang } from '@layan/indonesia/services';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { packSource, use } from '../pack.js';
import { begin, pageOf, testBff } from '../testing/wizard-page.js';
import '../platform/index.js';
import './index.js';
import type { LayanService } from './index.js';
import type { LayanWizard } from '../wizard/index.js';

const shown = ({ shadowRoot }: Element) => shadowRoot!.textContent!.replace(/\s+/g, ' ');
const says = (element: Element, text: string) =>
  waitUntil(() => shown(element).includes(text), `It says “${text}”, not “${shown(element)}”`);

function connectionTo(bff: TestBff, clock: ManualClock) {
  const session = bff.session();
  return { session, client: bff.client(session, { clock }), pages: null, pack: packSource(indonesia) };
}

const open = (bff: TestBff, clock: ManualClock) =>
  fixture<LayanService>(
    html`<layan-service
      service="ktp-el-hilang"
      lang="id"
      without-history
      .connection=${connectionTo(bff, clock)}
    ></layan-service>`,
  );

/** What a page's console was told while this ran. */
async function warnings(work: () => Promise<void>): Promise<string> {
  const { warn } = console;
  const said: unknown[] = [];
  console.warn = (...texts: unknown[]) => said.push(...texts);
  await work().finally(() => (console.warn = warn));
  return said.join('\n');
}

describe('<layan-service>', () => {
  it('is a whole service: the person above, the questions below', async () => {
    const clock = new ManualClock();
    const bff = testBff({ clock });
    const service = await fixture<LayanService>(
      html`<layan-service service="ktp-el-hilang" lang="id" without-history .connection=${connectionTo(bff, clock)}
        ><a href="https://platform.example">Isi</a></layan-service
      >`,
    );
    const wizard = service.shadowRoot!.querySelector<LayanWizard>('layan-wizard')!;
    const login = service.shadowRoot!.querySelector('layan-login')!;
    await begin(pageOf(wizard, bff, clock));
    await says(login, 'Keluar');
  });

  const fee = {
    currency: 'IDR' as const,
    lines: [{ code: 'layanan', label: { id: 'Layanan', en: 'Service' }, amount: 950_000 }],
  };
  const withBill = (clock: ManualClock) => testBff({ clock, bill: 'intent-0', definitions: [{ ...ktpElHilang, fee }] });
  /** An application that was sent. */
  async function sent(bff: TestBff, clock: ManualClock): Promise<void> {
    const { client, session } = connectionTo(bff, clock);
    await session.first();
    const handle = await client.drafts.begin('ktp-el-hilang');
    await handle.submit();
  }

  it('shows the bill to whoever comes back while their application waits for it, and the service again when they want', async () => {
    const clock = new ManualClock();
    const bff = withBill(clock);
    await sent(bff, clock);
    const service = await open(bff, clock);
    const wizard = service.shadowRoot!.querySelector<LayanWizard>('layan-wizard')!;
    await waitUntil(() => service.shadowRoot!.querySelector('layan-payment')?.shadowRoot);
    await says(service.shadowRoot!.querySelector('layan-payment')!, 'Bayar tagihan');
    await waitUntil(() => getComputedStyle(wizard).display === 'none');
    [...service.shadowRoot!.querySelectorAll('button')]
      .find(({ textContent }) => textContent?.includes('lain'))!
      .click();
    await waitUntil(() => getComputedStyle(wizard).display !== 'none');
    expect(service.shadowRoot!.querySelector('layan-payment')).to.equal(null);
  });

  it('asks for no applications where the service is free, also of somebody who is signed in', async () => {
    const clock = new ManualClock();
    const bff = testBff({ clock, bill: 'intent-0' });
    await sent(bff, clock);
    const service = await open(bff, clock);
    await begin(pageOf(service.shadowRoot!.querySelector<LayanWizard>('layan-wizard')!, bff, clock));
    expect(bff.platform.requests.map(({ call }) => call)).not.to.contain('listCases');
    expect(service.shadowRoot!.querySelector('layan-payment')).to.equal(null);
  });

  it('keeps the questions until there is a bill to show, then goes on to it, with the focus on it', async () => {
    const clock = new ManualClock();
    const service = await open(withBill(clock), clock);
    const wizard = service.shadowRoot!.querySelector<LayanWizard>('layan-wizard')!;
    await says(wizard, 'Mulai permohonan');
    wizard.shadowRoot!.querySelector('button')!.focus();
    const work: Promise<unknown>[] = [];
    const hold = (promise: Promise<unknown>) => void work.push(promise);
    const detail = { number: 'P-7Q2K-94MD', intent: 'intent-0', waitUntil: hold };
    wizard.dispatchEvent(new CustomEvent('layan-after-submit', { detail, bubbles: true, composed: true }));
    const payment = () => service.shadowRoot!.querySelector('layan-payment');
    let isDone = false;
    void Promise.all(work).then(() => (isDone = true));
    expect(isDone).to.equal(false);
    // whenever something changes, one of them is there
    const seen = new Set<string>();
    const look = () => seen.add(`${wizard.checkVisibility()} ${payment()?.checkVisibility() ?? false}`);
    const watching = new MutationObserver(look);
    watching.observe(service.shadowRoot!, { subtree: true, childList: true, attributes: true });
    look();
    await waitUntil(() => isDone);
    watching.disconnect();
    expect([...seen]).to.deep.equal(['true false', 'false true']);
    await says(payment()!, 'Bayar tagihan');
    await waitUntil(() => payment()!.shadowRoot!.activeElement?.matches('[data-layan-title]'));
  });

  it('has nothing unsaved and nothing personal left when somebody signs out', async () => {
    const clock = new ManualClock();
    const bff = testBff({ clock });
    const service = await open(bff, clock);
    const wizard = service.shadowRoot!.querySelector<LayanWizard>('layan-wizard')!;
    const login = service.shadowRoot!.querySelector('layan-login')!;
    const page = pageOf(wizard, bff, clock);
    await begin(page);
    await says(login, 'Keluar');
    await page.choose('keperluan', 'rusak');
    const left = new Promise<string>((resolve) => (login.leave = resolve));
    login.shadowRoot!.querySelector<HTMLElement>('#sign-out')!.click();
    await left;
    expect(bff.platform.draft('draft-1').answers['keperluan']).to.equal('rusak');
    expect(wizard.shadowRoot!.querySelectorAll('input')).to.have.length(0);
  });

  for (const [attribute, value] of [
    ['bff', 'https://jahat.example/layan'],
    ['bff', 'javascript:alert(1)'],
    ['platform', 'javascript:alert(1)'],
    ['service', '<img src=x onerror=alert(1)>'],
  ] as const) {
    it(`says on the page and in the console that ${attribute}="${value}" cannot be, and throws nothing`, async () => {
      use(indonesia);
      const service = document.createElement('layan-service');
      const attributes = { service: 'ktp-el-hilang', bff: '/layan', platform: 'https://platform.example', lang: 'id' };
      for (const [name, text] of Object.entries({ ...attributes, [attribute]: value }))
        service.setAttribute(name, text);
      service.append(
        Object.assign(document.createElement('a'), { href: 'https://platform.example', textContent: 'Isi' }),
      );
      const said = await warnings(async () => {
        document.body.append(service);
        await says(service, 'Layanan ini belum dapat dibuka di halaman ini');
      });
      expect(shown(service)).to.contain(attribute);
      expect(service.shadowRoot!.querySelector('slot')).not.to.equal(null);
      expect(service.shadowRoot!.querySelector('layan-wizard')).to.equal(null);
      // each text is said once on a page, so another test may have heard it
      if (said) expect(said).to.contain(`<layan-service> ${attribute}`);
      service.remove();
    });
  }

  it('says that two copies of Layan are on the page, and works', async () => {
    const clock = new ManualClock();
    const counted = globalThis as { layanVersions?: string[] };
    const before = [...(counted.layanVersions ?? [])];
    counted.layanVersions = [...before, '0.0.9'];
    const service = await fixture<LayanService>(
      html`<layan-service
        service="ktp-el-hilang"
        lang="id"
        without-history
        .connection=${connectionTo(testBff({ clock }), clock)}
      ></layan-service>`,
    );
    await says(service, 'Layan is loaded 2 times');
    await says(service.shadowRoot!.querySelector('layan-wizard')!, 'Mulai permohonan');
    counted.layanVersions = before;
  });
});

describe('<layan-platform>', () => {
  it('joins the components inside it, also when it is set up after them', async () => {
    use(indonesia);
    const platform = await fixture(
      html`<layan-platform><layan-wizard service="ktp-el-hilang"></layan-wizard></layan-platform>`,
    );
    expect(Reflect.get(platform, 'connection')).to.equal(null);
    platform.setAttribute('bff', '/layan');
    await waitUntil(() => Reflect.get(platform, 'connection') !== null);
  });
});
