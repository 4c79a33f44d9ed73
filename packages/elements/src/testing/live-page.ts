import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright';
import { browserArgs, browserPath } from '../../../../scripts/browser.mjs';
import { settled } from './settled.js';

/** What a language lacks is marked, and longer by half: text that nobody can miss or has room for by chance. */
const withElements = `
  import './all.js';
  import { showMissing } from './words/words.js';
  showMissing((text) => '⟦' + text.replace(/[aiueo]/g, '$&$&') + '⟧');
`;

/** What runs in the page: the templates, read from their sources, rendered by Lit. */
const source = (elements: boolean) => `
  ${elements ? withElements : ''}
  import { html, nothing, render } from 'lit/html.js';
  import { allExamples } from './all.examples.js';
  import { shell } from './testing/shell.js';
  import { valueCases, valueForm, values } from './testing/values.js';
  const show = (templates) => render(html\`\${templates.map((each) => html\`<section>\${each}</section>\`)}\`, document.body);
  globalThis.showValues = (name) => show(valueCases(values[name]).map(valueForm));
  globalThis.showExamples = (folder) => show(allExamples[folder].map(({ template }) => template()));
  globalThis.showPage = (folder, index) => {
    render(nothing, document.body);
    render(shell(allExamples[folder][index]), document.body);
  };
`;

const policy = `default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types lit-html`;

export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await browserPath(), args: browserArgs });

export const documentOf = (head: string, body: string, bodyClass = ''): string =>
  `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>-</title>${head}</head><body class="${bodyClass}">${body}</body></html>`;

/** A page in which examples and value forms can be shown, under enforced Trusted Types. */
export interface LivePage {
  readonly page: Page;
  /** Errors and policy violations so far. */
  readonly problems: readonly string[];
  /** Every form of `valueCases` with one of `values`. */
  showValues(name: string): Promise<void>;
  /** All examples of a folder, each in a section. */
  showExamples(folder: string): Promise<void>;
  /** One example as a whole page. */
  showPage(folder: string, index: number): Promise<void>;
}

export async function openLivePage(
  browser: Browser,
  {
    css = '',
    elements = false,
    ...options
  }: Parameters<Browser['newPage']>[0] & { css?: string; elements?: boolean } = {},
): Promise<LivePage> {
  const page = await browser.newPage(options);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  const bundle = await build({
    stdin: { contents: source(elements), resolveDir: fileURLToPath(new URL('..', import.meta.url)), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    conditions: ['@layan/source', 'production', 'browser'],
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
  });
  const head = `<meta http-equiv="Content-Security-Policy" content="${policy}"><style>${css}</style>`;
  await page.setContent(documentOf(head, '', 'layan-root layan-page'));
  await page.evaluate(bundle.outputFiles[0]!.text);
  const call = (name: string, ...values: (string | number)[]) =>
    page.evaluate<void>(`void ${name}(${values.map((value) => JSON.stringify(value)).join()})`);
  return {
    page,
    problems,
    showValues: (name) => call('showValues', name),
    showExamples: (folder) => call('showExamples', folder),
    showPage: async (folder, index) => {
      await call('showPage', folder, index);
      if (elements) await settled(page);
    },
  };
}
