import { readFileSync } from 'node:fs';
import { defineService, isStorableText, type ServiceDefinition } from '@layan/definition';
import { beforeAll, expect, it } from 'vitest';
import { sharedData } from '../../../../scripts/shared.mjs';
import { safeName } from '../files/safe-name.js';
import { describeEachDatabase } from '../testing/databases.js';
import { attribute, textOf, type HtmlDocument } from '../testing/pages/document.js';
import { idIn, sari } from '../testing/pages/journey.js';
import { origin, Site } from '../testing/pages/site.js';
import type { PageSeen, Visitor } from '../testing/pages/visitor.js';
import { jpeg } from '../testing/liars.js';
import { TestProvider } from '../testing/provider.js';
import { extract, letter } from '../testing/services.js';
import { budiApplies, send, StoppedClock } from '../testing/world.js';

const names = Array.from({ length: 40 }, (_, index) => `teks_${index}`);
const label = { id: 'Teks' };

/** One page with many texts, short and long. */
const texts: ServiceDefinition = defineService({
  ...letter,
  id: 'teks-uji',
  conditions: {},
  pages: [
    {
      id: 'teks',
      title: label,
      fields: names.map((name, index) => ({
        name,
        type: index % 2 ? 'text' : 'longText',
        label,
        required: false,
        maxLength: 20_000,
      })),
    },
  ],
  draftLabel: { var: 'teks_0' },
});

/** One page with a question for as many files as a form carries. */
const papers: ServiceDefinition = defineService({
  ...letter,
  id: 'berkas-uji',
  conditions: {},
  pages: [
    {
      id: 'berkas',
      title: label,
      fields: [
        { name: 'bukti', type: 'file', label, required: false, accept: ['image/jpeg'], maxBytes: 100_000, max: 20 },
      ],
    },
  ],
  draftLabel: undefined,
});

const lists = [sharedData('blns', 'blns.json'), sharedData('xss', 'payloads.txt')] as const;

/** Both lists, each text once. */
const listed = (): readonly string[] => [
  ...new Set([
    ...(JSON.parse(readFileSync(lists[0]!, 'utf8')) as string[]),
    ...readFileSync(lists[1]!, 'utf8').split('\n'),
  ]),
];

const unixLines = (text: string) => text.replace(/\r\n?/g, '\n');
const withoutSpace = (text: string) => text.replace(/\s+/g, '');

/** What a form can carry and a draft keeps: what is blank is no answer, and U+0000 is refused as a whole. */
const isAnswer = (text: string) => text.trim() !== '' && !/[\0\uD800-\uDFFF]/u.test(text);

function* batches(list: readonly string[]): Generator<readonly string[]> {
  let batch: string[] = [];
  for (const text of list) {
    if (batch.length === names.length || encodeURIComponent([...batch, text].join('')).length > 50_000) {
      yield batch;
      batch = [];
    }
    batch.push(text);
  }
  if (batch.length > 0) yield batch;
}

/** Kinds of elements and attributes on a page. */
function census(document: HtmlDocument): Set<string> {
  const tags = new Set(document.everything.map(({ tagName }) => tagName));
  return new Set([
    ...tags,
    ...document.everything.flatMap(({ tagName, attrs }) => attrs.map(({ name }) => `${tagName}[${name}]`)),
  ]);
}

function expectHarmless({ document }: PageSeen, usual: ReadonlySet<string>): void {
  expect([...census(document)].filter((kind) => !usual.has(kind))).toEqual([]);
  const addresses = document.all('a').map((link) => attribute(link, 'href') ?? '');
  expect(addresses.filter((address) => !/^[/#?]/.test(address))).toEqual([]);
}

describeEachDatabase('hostile answers', (under) => {
  let site: Site;
  let visitor: Visitor;
  let officer: Visitor;
  beforeAll(async () => {
    site = await Site.open(under.database, [texts]);
    visitor = await site.citizen('sari', sari);
    officer = await site.officer('dinas-a');
  });

  /** The pages that show these texts: the question come back, the check page, the desk. */
  async function shown(batch: readonly string[]) {
    const page = await visitor.send(await visitor.get('/layanan/teks-uji'), '/mulai');
    const typed = Object.fromEntries(batch.map((text, index) => [names[index]!, text]));
    await visitor.send(page, '/teks', typed, 'save');
    const question = await visitor.get(page.address);
    const check = await visitor.send(question, '/teks', {}, 'next');
    const received = await visitor.send(check, '/kirim');
    const desk = await officer.get(`/meja/permohonan/${idIn(received.address)}`);
    const status = await visitor.get(`/permohonan/${idIn(received.address)}`);
    return { question, check, desk, status };
  }

  async function comeBack(list: readonly string[]): Promise<void> {
    const harmless = await shown(names.map(() => 'satu\ndua'));
    const usual = { question: census(harmless.question.document), check: census(harmless.check.document) };
    const desk = new Set([...census(harmless.desk.document), ...census(harmless.status.document)]);
    expect(list.filter(isAnswer).length).toBeGreaterThan(400);
    for (const batch of batches(list.filter(isAnswer))) {
      const pages = await shown(batch);
      const fields = new Map(pages.question.document.form('/teks').entries);
      for (const [index, text] of batch.entries()) {
        // A line end in a one-line control becomes none, as in any browser.
        const wanted = index % 2 ? unixLines(text).replaceAll('\n', '') : unixLines(text);
        const given = unixLines(fields.get(names[index]!) ?? '');
        expect(index % 2 ? given.replaceAll('\n', '') : given).toBe(wanted);
        for (const page of [pages.check, pages.desk, pages.status]) {
          expect(withoutSpace(page.document.text)).toContain(withoutSpace(text));
        }
      }
      expectHarmless(pages.question, usual.question);
      expectHarmless(pages.check, usual.check);
      expectHarmless(pages.desk, desk);
      expectHarmless(pages.status, desk);
    }
  }

  const blns = sharedData('blns', 'blns.json');
  it.skipIf(blns === null)('come back as typed: the big list of naughty strings', { timeout: 300_000 }, async () => {
    await comeBack(JSON.parse(readFileSync(blns!, 'utf8')) as string[]);
  });

  const payloads = sharedData('xss', 'payloads.txt');
  it.skipIf(payloads === null)('come back as typed: markup and scripts', { timeout: 300_000 }, async () => {
    await comeBack([...new Set(readFileSync(payloads!, 'utf8').split('\n'))]);
  });

  it('are refused as a whole when the database could not keep them', async () => {
    const page = await visitor.send(await visitor.get('/layanan/teks-uji'), '/mulai');
    const refused = await visitor.send(page, '/teks', { teks_0: 'a\0b', teks_1: 'c' }, 'next');
    expect(refused.status).toBe(400);
    expect((await visitor.get(page.address)).document.form('/teks').entries).not.toContainEqual(['teks_1', 'c']);
  });

  it('are kept and named when they are too long for the question, and refused when too large for the draft', async () => {
    const page = await visitor.send(await visitor.get('/layanan/teks-uji'), '/mulai');
    const long = await visitor.send(page, '/teks', { teks_0: 'x'.repeat(20_001) }, 'next');
    expect(long.status).toBe(422);
    expect(long.document.text).toContain('Teks terlalu panjang');
    let kept = 0;
    let last = await visitor.get(page.address);
    for (const name of names) {
      last = await visitor.post(page.address, [
        ...last.document.form('/teks').entries.filter(([field]) => field.startsWith('_')),
        [name, 'y'.repeat(40_000)],
      ]);
      if (last.status === 413) break;
      kept += 1;
    }
    expect(last.status).toBe(413);
    expect(kept).toBeGreaterThan(3);
    expect(last.document.text).toContain('Teks terlalu panjang');
  });
});

describeEachDatabase('hostile names of files', (under) => {
  let site: Site;
  let visitor: Visitor;
  let officer: Visitor;
  beforeAll(async () => {
    site = await Site.open(under.database, [papers]);
    visitor = await site.citizen('sari', sari);
    officer = await site.officer('dinas-a');
  });

  async function shown(batch: readonly string[]) {
    const page = await visitor.send(await visitor.get('/layanan/berkas-uji'), '/mulai');
    const files = batch.map((name) => ({ field: 'bukti.file', name, bytes: jpeg() }));
    const liars = files.map((file) => ({ ...file, bytes: Buffer.from('<html>') }));
    const refused = await visitor.upload(page, '/berkas', liars, {}, 'next');
    await visitor.upload(page, '/berkas', files, {}, 'save');
    const question = await visitor.get(page.address);
    const check = await visitor.send(question, '/berkas', {}, 'next');
    const received = await visitor.send(check, '/kirim');
    const desk = await officer.get(`/meja/permohonan/${idIn(received.address)}`);
    const status = await visitor.get(`/permohonan/${idIn(received.address)}`);
    return { question, refused, check, desk, status };
  }
  const tame = Array.from({ length: 20 }, (_, at) => `berkas-${at}.jpg`);

  it.skipIf(lists.includes(null))(
    'are made safe, and are texts wherever they stand',
    { timeout: 300_000 },
    async () => {
      // a backslash alone would, in a header, escape the mark that ends it
      const isName = (text: string) => !/^\\?$|[/\0]/.test(text) && Buffer.byteLength(text) <= 255;
      const given = listed().filter(isName);
      expect(given.length).toBeGreaterThan(400);
      const usual = Object.fromEntries(
        Object.entries(await shown(tame)).map(([name, { document }]) => [name, census(document)]),
      );
      for (let at = 0; at < given.length; at += 20) {
        const batch = given.slice(at, at + 20);
        const pages = await shown(batch);
        const rows = pages.question.document
          .all('li')
          .map(textOf)
          .filter((text) => /Hapus/.test(text));
        expect(rows.map((row) => row.split(' JPEG, ')[0])).toEqual(batch.map((name) => safeName(name)));
        for (const [name, page] of Object.entries(pages)) {
          const text = withoutSpace(page.document.text);
          // what is refused has no name but the one that it came with; in a header two backslashes are one
          const shownAs = name === 'refused' ? (each: string) => each.replaceAll('\\\\', '\\') : safeName;
          const missing = batch.filter((each) => !text.includes(withoutSpace(shownAs(each))));
          expect(missing, name).toEqual([]);
          expectHarmless(page, usual[name]!);
        }
      }
    },
  );
});

/** A service that costs a rupiah for each of these texts, as many as a definition takes. */
const priced = (service: string, texts: readonly string[]): ServiceDefinition =>
  defineService({
    ...extract,
    id: service,
    title: { id: texts[0]! },
    agency: { ...extract.agency, name: { id: texts.at(-1)! } },
    fee: {
      currency: 'IDR',
      lines: texts.map((text, at) => ({ code: `baris-${at}`, label: { id: text }, amount: 1, source: text })),
    },
  });

describeEachDatabase('hostile words of a bill', (under) => {
  it.skipIf(lists.includes(null))('are texts from the check page to the receipt', { timeout: 300_000 }, async () => {
    const words = listed().filter((text) => isStorableText(text) && text.trim() !== '' && text.length <= 500);
    const batches = Array.from({ length: Math.ceil(words.length / 50) }, (_, at) => words.slice(at * 50, at * 50 + 50));
    const definitions = batches.map((batch, at) => priced(`galak-${at}`, batch));
    const clock = new StoppedClock();
    const provider = new TestProvider(clock);
    const payment = { providers: [provider] };
    const site = await Site.open(under.database, [priced('jinak', ['satu', 'dua']), ...definitions], {
      clock,
      payment,
    });
    const officer = await site.officer('dinas-a');

    /** The pages that show these words. */
    async function shown(service: string, total: number) {
      const person = { issuer: origin, sub: service };
      const visitor = await site.citizen(service, sari);
      const { drafts, intents } = site.stores.citizen(person);
      const { draft } = await drafts.create(service, budiApplies);
      const answered = await drafts.patch(draft.id, { revision: 1, patch: { jenis: 'biasa' } });
      const check = await visitor.get(`/layanan/${service}/${draft.id}/periksa`);
      const sent = await send(site.stores, answered, person);
      const choice = await visitor.get(`/tagihan/${sent.intent}`);
      const { attempt } = (await intents.attempt(sent.intent!, { method: 'va-uji', key: service })).intent;
      const account = await visitor.get(`/tagihan/${sent.intent}`);
      await site.stores.system('payment').notify(provider.id, provider.signed(provider.pay(attempt!.id, total)));
      const receipt = await visitor.get(`/tagihan/${sent.intent}`);
      const desk = await officer.get(`/meja/permohonan/${sent.case.id}`);
      return { check, choice, account, receipt, desk };
    }
    const tame = await shown('jinak', 2);
    for (const [at, batch] of batches.entries())
      for (const [name, page] of Object.entries(await shown(`galak-${at}`, batch.length))) {
        expectHarmless(page, census(tame[name as keyof typeof tame].document));
        const text = withoutSpace(page.document.text);
        // a receipt has the sum, and who received it for what
        const meant = name === 'receipt' ? [batch[0]!, batch.at(-1)!] : batch;
        expect(
          meant.filter((each) => !text.includes(withoutSpace(each))),
          name,
        ).toEqual([]);
      }
  });
});
