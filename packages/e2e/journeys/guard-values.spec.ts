import { examples } from '@layan/client/testing';
import type { Intent } from '@layan/contract';
import type { AddressField, Field, FileField, GroupField } from '@layan/definition';
import { expect, test } from '../support/embedded.js';
import {
  chunks,
  definitionOf,
  fileNames,
  foreignRequests,
  hostileTexts,
  isHostileTextThere,
  naughty,
  serve,
  strangers,
  textsOf,
} from '../support/hostile.js';
import { buttonNames, goOn, heading, service } from '../support/journey.js';
import type { Page } from '@playwright/test';

test.skip(!isHostileTextThere, 'the shared lists of hostile texts are absent');

const bare = (text: string) => text.replace(/\s+/g, '');
const label = (text: string) => ({ id: text });

/** Types into every control of the page at once, in their order, by what each is given; empty leaves a control alone. */
const typeAll = (page: Page, selector: string, values: readonly string[]) =>
  page.locator('layan-wizard').evaluate(
    (wizard, { selector, values }) => {
      const controls = [...wizard.shadowRoot!.querySelectorAll<HTMLInputElement>(selector)];
      if (controls.length !== values.length) throw new Error(`${controls.length} controls for ${values.length} values`);
      controls.forEach((control, at) => (control.value = values[at]!));
      controls.at(-1)!.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    },
    { selector, values },
  );

test('every hostile text is an answer like any other: kept as typed, shown as typed, and nothing of it runs', async ({
  page,
  agency,
}) => {
  test.setTimeout(120_000);
  const all = hostileTexts();
  const texts = all.filter((text) => !text.includes('\n'));
  const short = naughty().filter((text) => !text.includes('\n') && text.length <= 100);
  const field = (name: string, type: 'text' | 'longText'): Field => ({
    name,
    type,
    required: false,
    maxLength: 20_000,
    label: label(name),
  });
  const parts = chunks(texts, 1000);
  const longParts = chunks(all, 1000);
  const people: GroupField = {
    name: 'orang',
    type: 'group',
    required: false,
    repeat: { min: 1, max: short.length },
    label: label('Orang'),
    fields: [{ name: 'nama', type: 'text', required: false, label: label('Nama') }],
  };
  const addresses = short.map((_, at): AddressField => ({
    name: `a${at}`,
    type: 'address',
    manual: true,
    required: false,
    label: label(`Alamat ${at}`),
  }));
  const definition = definitionOf([
    ...parts.map((part, at) => part.map((_, index) => field(`t${at}_${index}`, 'text'))),
    ...longParts.map((part, at) => part.map((_, index) => field(`l${at}_${index}`, 'longText'))),
    [people],
    addresses,
  ]);
  const foreign = foreignRequests(page, agency.url);
  const bff = await serve(page, definition, { prefill: { orang: short.map((_, at) => ({ _row: `r${at}` })) } });
  await page.goto(service);
  await page.getByRole('button', { name: 'Mulai permohonan' }).click();
  let at = 0;
  const next = async (selector: string, values: readonly string[]) => {
    await expect(heading(page, `Halaman ${at}`)).toBeVisible();
    await typeAll(page, selector, values);
    await goOn(page);
    at += 1;
  };
  for (const part of parts) await next('form input:not([type=hidden])', part);
  for (const part of longParts) await next('form textarea', part);
  await next('form input:not([type=hidden])', short);
  await expect(heading(page, `Halaman ${at}`)).toBeVisible();
  await typeAll(page, 'form input[name$=".street"]', short);
  await typeAll(page, 'form input[name$=".manual"]', short);
  await goOn(page);

  await expect(heading(page, 'Periksa kembali data Anda')).toBeVisible();
  const shown = bare((await textsOf(page, 'dd')).join(''));
  const given = [...texts, ...all, ...short, ...short, ...short];
  expect(given.filter((text) => !shown.includes(bare(text)))).toEqual([]);
  const { answers } = bff.platform.draft('draft-1');
  parts.forEach((part, chunk) =>
    expect(part.filter((text, index) => answers[`t${chunk}_${index}`] !== text)).toEqual([]),
  );
  longParts.forEach((part, chunk) =>
    expect(part.filter((text, index) => answers[`l${chunk}_${index}`] !== text)).toEqual([]),
  );
  expect(answers['orang']).toEqual(short.map((nama, at) => ({ _row: `r${at}`, nama })));
  const places = short.map((_, at) => answers[`a${at}`] as { street: string; manual: string });
  expect(places.map(({ street }) => street)).toEqual(short);
  expect(places.map(({ manual }) => manual)).toEqual(short);
  await expect(page.locator('layan-wizard').locator(strangers)).toHaveCount(0);
  expect(foreign).toEqual([]);
  test.info().annotations.push({ type: 'answers', description: String(given.length) });
});

test('every hostile text is a word of a definition like any other', async ({ page, agency }) => {
  test.setTimeout(120_000);
  const all = hostileTexts();
  const foreign = foreignRequests(page, agency.url);
  const fields = chunks(all, 1000).map((part, chunk) =>
    part.map((text, index): Field => ({
      name: `t${chunk}_${index}`,
      type: 'text',
      required: false,
      label: label(text),
      hint: label(text),
    })),
  );
  const options = all.map((text, index) => ({ value: `o${index}`, label: label(text) }));
  const definition = definitionOf([
    ...fields,
    [{ name: 'o', type: 'choice', required: false, label: label('Pilihan'), options }],
  ]);
  const titled = {
    ...definition,
    title: label(all[600]!),
    pages: definition.pages.map((shown, at) => ({ ...shown, title: label(all[610 + at]!) })),
  };
  await serve(page, titled);
  await page.goto(service);
  await page.getByRole('button', { name: 'Mulai permohonan' }).click();
  const title = page.locator('layan-wizard').locator('[data-layan-title]');
  const shownOf = async (selector: string) => bare((await textsOf(page, selector)).join(''));
  for (const [at, part] of chunks(all, 1000).entries()) {
    await expect.poll(async () => bare((await title.textContent()) ?? '')).toBe(bare(all[610 + at]!));
    const [labels, form] = [await shownOf('label'), await shownOf('form')];
    expect(part.filter((text) => !labels.includes(bare(text)))).toEqual([]);
    expect(part.filter((text) => form.split(bare(text)).length < 3)).toEqual([]);
    await goOn(page);
  }
  await expect(page.getByRole('radio')).toHaveCount(all.length);
  const labels = await shownOf('label');
  expect(all.filter((text) => !labels.includes(bare(text)))).toEqual([]);
  await expect(page.locator('layan-wizard').locator(strangers)).toHaveCount(0);
  expect(foreign).toEqual([]);
});

test('every hostile text that can be the name of a file is one like any other', async ({ page, agency }) => {
  test.setTimeout(120_000);
  const names = fileNames();
  const foreign = foreignRequests(page, agency.url);
  const asked: FileField = {
    name: 'berkas',
    type: 'file',
    required: false,
    accept: ['application/pdf'],
    maxBytes: 1000,
    max: names.length,
    label: label('Berkas'),
  };
  const { platform } = await serve(page, definitionOf([[asked]]));
  await page.goto(service);
  await page.getByRole('button', { name: 'Mulai permohonan' }).click();
  const choose = (chosen: readonly string[], mimeType: string) =>
    page
      .getByLabel('Berkas (opsional)', { exact: true })
      .setInputFiles(chosen.map((name) => ({ name, mimeType, buffer: Buffer.from('%PDF-1.7') })));
  const rows = (saying: string) => page.getByRole('listitem').filter({ hasText: saying });
  /** Names that no part of the page begins with. */
  const missing = async (selector: string) => {
    const shown = (await textsOf(page, selector)).flatMap((text) => text.split('\n')).map(bare);
    return names.filter((name) => !shown.some((text) => text.startsWith(bare(name))));
  };
  await choose(names, 'text/html');
  await expect(rows('bukan PDF')).toHaveCount(names.length);
  expect(await missing('.layan-root li div')).toEqual([]);

  // sent one by one, as many as there is time for; the rest comes from another device
  const here = names.filter((_, at) => at % 20 === 0);
  await choose(here, 'application/pdf');
  await expect(rows('sudah diperiksa')).toHaveCount(here.length, { timeout: 30_000 });
  const { files } = platform.client();
  const pdf = new Blob(['%PDF-1.7'], { type: 'application/pdf' });
  for (const name of names.filter((name) => !here.includes(name)))
    await files.upload(pdf, { draft: 'draft-1', pointer: '/berkas', name });
  const stored = await files.list('draft-1');
  platform.changeElsewhere('draft-1', { berkas: stored.map(({ id }) => id) });
  await page.reload();
  await expect(rows('sudah diperiksa')).toHaveCount(names.length);
  expect(await missing('.layan-root li div')).toEqual([]);
  await goOn(page);
  await expect(heading(page, 'Periksa kembali data Anda')).toBeVisible();
  expect(await missing('dd')).toEqual([]);
  await expect(page.locator('layan-wizard').locator(strangers)).toHaveCount(0);
  expect(foreign).toEqual([]);
  test.info().annotations.push({ type: 'file names', description: String(names.length) });
});

test('every hostile text is a word of a bill like any other, from the check page to the receipt', async ({
  page,
  agency,
}) => {
  test.setTimeout(120_000);
  const all = hostileTexts();
  const [title, by, bank, account] = [all[600]!, all[601]!, all[602]!, all[603]!];
  const foreign = foreignRequests(page, agency.url);
  const lines = all.map((text, at) => ({ code: `b${at}`, label: label(text), amount: 1, source: text }));
  const definition = definitionOf([[{ name: 'nama', type: 'text', required: false, label: label('Nama') }]], {
    fee: { currency: 'IDR', lines },
  });
  const rupiah = (amount: number) => ({ amount, currency: 'IDR' }) as const;
  const expiresAt = '2126-11-29T16:59:00Z';
  const method = { id: 'va', kind: 'virtual_account', name: bank } as const;
  const intent: Intent = {
    ...examples.intent,
    service: { ...examples.intent.service, title: label(title) },
    agency: { id: 'dukcapil-contoh', name: label(by) },
    expiresAt,
    items: lines.map((line) => ({ ...line, amount: rupiah(1) })),
    ...{ total: rupiah(all.length), outstanding: rupiah(all.length), methods: [method] },
  };
  const { platform } = await serve(page, definition, { intents: [intent], bill: intent.id });
  const shownIn = async (component: string) =>
    bare((await page.locator(component).evaluate((element) => element.shadowRoot!.textContent)) ?? '');
  const expectWords = async (component: string, words: readonly string[]) => {
    const shown = await shownIn(component);
    expect(words.filter((text) => !shown.includes(bare(text)))).toEqual([]);
    await expect(page.locator(component).locator(strangers)).toHaveCount(0);
  };
  await page.goto(service);
  await page.getByRole('button', { name: 'Mulai permohonan' }).click();
  await goOn(page);
  await expect(heading(page, 'Periksa kembali data Anda')).toBeVisible();
  await expectWords('layan-wizard', all);
  await page.getByRole('button', { name: buttonNames.submit }).click();
  await expect(heading(page, 'Bayar tagihan')).toBeVisible();
  await expectWords('layan-payment', [...all, title, by, bank]);
  platform.bills.change(intent.id, {
    attempt: {
      ...examples.accountAttempt,
      intent: intent.id,
      expiresAt,
      method,
      instruction: { kind: 'virtual_account', bank, number: account },
    },
  });
  await page.reload();
  await expect(heading(page, 'Bayar dengan virtual account')).toBeVisible();
  await expectWords('layan-payment', [...all, bank, account]);
  platform.bills.change(intent.id, {
    ...{ state: 'paid', outstanding: rupiah(0), methods: [], attempt: null },
    receipt: { number: 'B-7Q2K-94MD', at: examples.intent.createdAt, method },
  });
  await page.reload();
  await expect(heading(page, 'Lunas, terima kasih')).toBeVisible();
  await expectWords('layan-payment', [title, by, bank]);
  expect(foreign).toEqual([]);
});
