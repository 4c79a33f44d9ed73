import 'axe-core/axe.min.js';
import { expect } from '@open-wc/testing';
import type { AxeResults, default as Axe } from 'axe-core';
import { nothing, render } from 'lit/html.js';
import type { ViewContext } from './context.js';
import { namedExamples } from './testing/all-examples.js';
import { exampleBody } from './testing/example.js';
import { sampleContext } from './testing/sample-context.js';
import { loadWords, type Language } from './words/index.js';

const axe = (globalThis as unknown as { axe: typeof Axe }).axe;
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const told = ({ violations }: AxeResults) =>
  violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`,
  );

const load = (href: string) => {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  return new Promise((loaded, failed) => {
    link.addEventListener('load', loaded);
    link.addEventListener('error', () => failed(new Error(`${href} is missing: npm run build:css`)));
    document.head.append(link);
  });
};

before(async () => {
  document.body.className = 'layan-root layan-page';
  await load('/packages/tokens/dist/theme.css');
  await load('/packages/elements/dist/layan.css');
});

const focusable = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex]';

const settings: readonly (readonly [Language, string])[] = [
  ['id', 'light'],
  ['en', 'dark'],
];

for (const [locale, mode] of settings) {
  describe(`pages in ${locale}, ${mode}`, () => {
    let context: ViewContext;

    before(async () => {
      context = sampleContext(locale, await loadWords(locale));
      document.documentElement.lang = locale;
      document.documentElement.setAttribute('data-layan-mode', mode);
    });

    after(() => {
      document.documentElement.removeAttribute('data-layan-mode');
      render(nothing, document.body);
    });

    for (const [name, example] of namedExamples) {
      it(`${name}: no violation, and every link inside the page leads to something that takes the focus`, async () => {
        render(nothing, document.body); // nothing of the one before, lest a colour is still on its way
        document.title = example.view(context).title;
        render(exampleBody(example, context), document.body);

        const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
        const lost = links.filter(
          ({ hash }) => !document.getElementById(decodeURIComponent(hash.slice(1)))?.matches(focusable),
        );
        expect(lost.map(({ hash }) => hash)).to.deep.equal([]);
        expect(told(await axe.run(document, { runOnly: tags }))).to.deep.equal([]);
      });
    }
  });
}
