/** Only for tests in Node: a real browser that shows pages as a server sends them, and as Lit draws them in place. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright';
import { browserArgs, browserPath } from '../../../../scripts/browser.mjs';

const source = `
  import { render } from 'lit/html.js';
  import { questionView } from './question/question.view.js';
  import { sampleContext } from './testing/sample-context.js';
  import { loadEveryWord } from './words/every.js';
  globalThis.drawQuestion = async (model) => {
    const context = sampleContext('id', await loadEveryWord('id'));
    render(questionView(model, context).body, document.body);
  };
`;

const policy = `default-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html`;

export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await browserPath(), args: browserArgs });

export interface StagedPage {
  readonly page: Page;
  /** Errors, dialogs, policy violations and requests so far: there should be none. */
  readonly problems: readonly string[];
  /** Opens a document with this body, under our policy. */
  open(body: string): Promise<void>;
}

const address = 'http://layan.test/';
const documentOf = (body: string) =>
  `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>-</title></head><body>${body}</body></html>`;

export async function openPage(browser: Browser): Promise<StagedPage> {
  const page = await browser.newPage();
  const problems: string[] = [];
  let body = '';
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('dialog', (dialog) => {
    problems.push(dialog.message());
    void dialog.dismiss();
  });
  await page.route('**', (route) => {
    const url = route.request().url();
    if (url !== address) problems.push(url);
    return url === address
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': policy },
          body: documentOf(body),
        })
      : route.abort();
  });
  return {
    page,
    problems,
    async open(markup) {
      body = markup;
      await page.goto(address);
    },
  };
}

let bundle: Promise<string> | undefined;
const script = () =>
  (bundle ??= build({
    stdin: { contents: source, resolveDir: fileURLToPath(new URL('..', import.meta.url)), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    conditions: ['@layan/source', 'production', 'browser'],
    tsconfigRaw: {},
  }).then(({ outputFiles }) => outputFiles[0]!.text));

/** Draws a question page in place. */
export async function drawLive({ page, open }: StagedPage, model: unknown): Promise<void> {
  await open('');
  await page.evaluate(await script());
  await page.evaluate(
    (value) => (globalThis as unknown as { drawQuestion(model: unknown): Promise<void> }).drawQuestion(value),
    model,
  );
}

/** What the form on the page would send. */
export const formEntries = ({ page }: StagedPage): Promise<[string, string][]> =>
  page.evaluate(() => [...new FormData(document.querySelector('form')!)].map(([name, value]) => [name, String(value)]));
