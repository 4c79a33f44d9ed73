import { readFileSync } from 'node:fs';
import { isStorableText, mergePatch, readForm, visiblePages, type Answer, type Answers } from '@layan/definition';
import type { Browser } from 'playwright';
import { html } from 'lit/html.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedData } from '../../../scripts/shared.mjs';
import { questionView, type QuestionModel } from './question/question.view.js';
import { everyAnswer, everyType, jakarta } from './testing/every-type.js';
import { drawLive, formEntries, openBrowser, openPage, type StagedPage } from './testing/live-page.js';
import { form } from './testing/lost-card.js';
import { renderHtml } from './testing/render.js';
import { sampleContext } from './testing/sample-context.js';
import { loadEveryWord } from './words/every.js';

const context = sampleContext('id', await loadEveryWord('id'));
let browser: Browser;
let sent: StagedPage;
let live: StagedPage;

beforeAll(async () => {
  browser = await openBrowser();
  [sent, live] = await Promise.all([openPage(browser), openPage(browser)]);
});
afterAll(() => browser?.close());

const model: QuestionModel = {
  definition: everyType,
  draft: { id: 'd1', savedAt: null },
  page: 'isian',
  answers: {},
  identity: {},
  findings: [],
  regions: jakarta,
  form: form('/kirim'),
};

/** What the form sends in each stage. */
async function bothStages(shown: QuestionModel) {
  await sent.open(renderHtml(html`${questionView(shown, context).body}`));
  await drawLive(live, shown);
  return { sent: await formEntries(sent), live: await formEntries(live) };
}

/** A text wherever one can be typed. */
const everywhere = (text: string): Answers => ({
  nik: text,
  teks: text,
  ponsel: text,
  panjang: text,
  angka: { typed: text },
  uang: { typed: text },
  tanggal: { typed: { day: text, month: text, year: text } },
  pilihan: text,
  beberapa: [text],
  alamat: {
    typed: {
      province: text,
      regency: text,
      district: text,
      village: text,
      street: text,
      rt: text,
      rw: text,
      postalCode: text,
      manual: text,
    },
  },
  wali: [
    { _row: 'r1', nama: text, nik: text, lahir: { typed: { day: text, month: text, year: text } }, catatan: text },
  ],
});

const texts: readonly (readonly [string, string])[] = [
  ['two lines', 'baris satu\nbaris dua'],
  ['lines before and after', '\n\nbaris satu\nbaris dua\n'],
  ['markup', `</textarea></form><script>alert(1)</script>"'><img src=x onerror=alert(1)>&amp;&lt;`],
  ['marks of the renderer', '<!--lit-part--> <?> <?lit$1$> {{lit-1}} $lit$ ]]>'],
  ['spaces and other scripts', '  dua  spasi  ꦱꦫꦶ سري 👩🏽‍🦱'],
];

describe('a page drawn on the server and in the browser', () => {
  it.each([
    ['nothing', {}],
    ['right answers', everyAnswer],
    ...texts.map(([name, text]) => [name, everywhere(text)]),
  ] as [string, Answers][])('sends the same: %s', async (_name, answers) => {
    const entries = await bothStages({ ...model, answers });
    expect(entries.live).toEqual(entries.sent);
    expect(entries.sent.length).toBeGreaterThan(20);
  });

  it.each(texts)('keeps long texts as they are, and texts of one line without line ends: %s', async (_name, text) => {
    const entries = new Map((await bothStages({ ...model, answers: everywhere(text) })).sent);
    const line = text.replaceAll('\n', '');
    expect(entries.get('panjang')).toBe(text);
    expect(entries.get('wali/0/catatan')).toBe(text);
    for (const name of ['teks', 'angka', 'uang', 'tanggal.year', 'alamat.street', 'alamat.manual', 'wali/0/nama']) {
      expect(entries.get(name), name).toBe(line);
    }
  });

  it('is read back as the answers it was drawn from', async () => {
    const { live: entries } = await bothStages({ ...model, answers: everyAnswer });
    const [page] = visiblePages(everyType, everyAnswer, context);
    const patch = readForm(page!, entries, {
      answers: everyAnswer,
      pack: context.pack,
      now: '2026-08-24T08:00:00.000Z',
      newRowId: () => 'new',
    });
    expect(mergePatch(everyAnswer, patch)).toEqual(mergePatch({}, everyAnswer));
  });

  it('names its warnings, and what the Enter key sends, in both', async () => {
    const findings = [{ pointer: '/tanggal', code: 'check', severity: 'warning', check: '/pages/0/checks/0' }] as const;
    const entries = await bothStages({ ...model, answers: everyAnswer, findings });
    for (const list of Object.values(entries)) expect(new Map(list).get('_ack')).toBe('/pages/0/checks/0');
    const first = await sent.page.evaluate(() => {
      const button = document.querySelector<HTMLButtonElement>('form button')!;
      return [button.name, button.value];
    });
    expect(first).toEqual(['_action', 'next']);
  });
});

describe('hostile text', () => {
  const blns = sharedData('blns', 'blns.json');
  const xss = sharedData('xss', 'payloads.txt');
  const load = (): readonly string[] =>
    [...(JSON.parse(readFileSync(blns!, 'utf8')) as string[]), ...readFileSync(xss!, 'utf8').split('\n')]
      .map((text) => text.replace(/\r\n?/g, '\n'))
      .filter((text) => isStorableText(text) && text !== '');

  it.skipIf(!blns || !xss)('comes back as it was typed, in both stages, and nothing of it runs', async () => {
    const all = load();
    const [first] = everyType.pages;
    const fields = all.map((_text, at) => ({ name: `t${at}`, type: 'longText' as const, label: { id: `Teks ${at}` } }));
    const definition = { ...everyType, pages: [{ ...first!, fields, checks: [] }] };
    const answers = Object.fromEntries(all.map((text, at): [string, Answer] => [`t${at}`, text]));
    const entries = await bothStages({ ...model, definition, answers });
    for (const list of Object.values(entries)) {
      const typed = new Map(list);
      expect(all.filter((text, at) => typed.get(`t${at}`) !== text)).toEqual([]);
    }
    expect(all.length).toBeGreaterThan(3500);
  });

  it('never becomes more than text: no error, no dialog, no request, no policy violation', () => {
    expect([...sent.problems, ...live.problems]).toEqual([]);
  });
});
