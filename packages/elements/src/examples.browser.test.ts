import 'axe-core/axe.min.js';
import { modes } from '@layan/tokens';
import { expect } from '@open-wc/testing';
import type { AxeResults, default as Axe } from 'axe-core';
import { nothing, render } from 'lit/html.js';
import { allExamples } from './all.examples.js';
import './all.js';
import type { LayanElement } from './element/element.js';
import { shell } from './testing/shell.js';

const axe = (globalThis as unknown as { axe: typeof Axe }).axe;
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const told = ({ violations }: AxeResults) =>
  violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, any, all }) => `${html} ${[...any, ...all].map((check) => check.message).join('; ')}`).join(' | ')}`,
  );

before(async () => {
  document.documentElement.lang = 'id';
  document.title = 'Contoh';
  document.body.className = 'layan-root layan-page';
  for (const href of ['/packages/tokens/dist/theme.css', '/packages/elements/dist/layan.css']) {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
    await new Promise((loaded, failed) => {
      link.addEventListener('load', loaded);
      link.addEventListener('error', () => failed(new Error(`${href} is missing: npm run build:css`)));
      document.head.append(link);
    });
  }
});

for (const mode of modes) {
  describe(`examples in ${mode} mode, each inside one page`, () => {
    const root = document.documentElement;
    before(() => {
      root.setAttribute('data-layan-mode', mode.startsWith('dark') ? 'dark' : 'light');
      root.setAttribute('data-layan-contrast', mode.endsWith('-contrast') ? 'more' : 'normal');
    });
    after(() => {
      root.removeAttribute('data-layan-mode');
      root.removeAttribute('data-layan-contrast');
      render(nothing, document.body);
    });

    for (const [folder, examples] of Object.entries(allExamples)) {
      for (const example of examples) {
        it(`${folder}: ${example.name} has no violation`, async () => {
          render(nothing, document.body); // nothing of the one before, lest a colour is still on its way
          render(shell(example), document.body);
          await Promise.all(
            [...document.querySelectorAll('*')].map((each) => (each as Partial<LayanElement>).updateComplete),
          );
          expect(told(await axe.run(document, { runOnly: tags }))).to.deep.equal([]);
        });
      }
    }
  });
}
