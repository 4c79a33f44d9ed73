import 'axe-core/axe.min.js';
import { expect } from '@open-wc/testing';
import type { AxeResults, default as Axe } from 'axe-core';
import { html, nothing, render } from 'lit/html.js';
import type { ViewContext } from './context.js';
import { questionView } from './question/question.view.js';
import { namedExamples } from './testing/all-examples.js';
import { everyType } from './testing/every-type.js';
import { exampleBody } from './testing/example.js';
import { form } from './testing/lost-card.js';
import { sampleContext } from './testing/sample-context.js';
import { type Language } from './words/index.js';
import { loadEveryWord, type EveryWord } from './words/every.js';

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

describe('the row that ends a live page', () => {
  const statuses = ['saved', 'saving', 'unsaved', 'offline'] as const;

  for (const width of [288, 420, 600, 760]) {
    it(`is as high whatever it says of saving, ${width} px wide`, async () => {
      const context = { ...sampleContext('id', await loadEveryWord('id')), live: true };
      const heights = statuses.map((status) => {
        const draft = { id: 'd1', savedAt: '2026-08-20T07:32:00.000Z', status };
        const shown = { definition: everyType, page: 'isian', answers: {}, identity: {}, findings: [] };
        const view = questionView({ ...shown, draft, regions: { names: {} }, form: form('#') }, context);
        render(html`<div style="inline-size: ${width}px">${view.body}</div>`, document.body);
        return document.querySelector('.layan-actions:last-of-type')!.getBoundingClientRect().height;
      });
      render(nothing, document.body);
      expect(new Set(heights).size).to.equal(1);
    });
  }
});

describe('answers that were changed on two devices', () => {
  it('are chosen by buttons that say of which question, and which answer', async () => {
    const context = sampleContext('id', await loadEveryWord('id'));
    const example = namedExamples.find(([name]) => name.includes('changed elsewhere too'))![1];
    render(html`${example.view(context).body}`, document.body);
    const buttons = [
      ...document.querySelectorAll<HTMLButtonElement>('button[value^="mine:"], button[value^="theirs:"]'),
    ];
    const said = new Map(buttons.map(({ value, textContent }) => [value, textContent.trim().replace(/\s+/g, ' ')]));
    expect(said.get('mine:teks')).to.equal('Pakai yang di halaman ini untuk Teks: Sari W. Contoh');
    expect(said.get('theirs:teks')).to.equal('Pakai yang di tempat lain untuk Teks: Belum diisi');
    expect(said.get('theirs:wali/1/nama')).to.equal(
      'Pakai yang di tempat lain untuk Wali 2: Nama lengkap: Sukarti Contoh',
    );
    expect(said.get('theirs:alamat')).to.include('Jalan "Contoh" <2>');
    expect(said.size).to.equal(8);
    expect(buttons.every((button) => button.form === document.querySelector('form.layan-form'))).to.equal(true);
    render(nothing, document.body);
  });
});

const focusable = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex]';

const settings: readonly (readonly [Language, string])[] = [
  ['id', 'light'],
  ['en', 'dark'],
];

for (const [locale, mode] of settings) {
  describe(`pages in ${locale}, ${mode}`, () => {
    let context: ViewContext<EveryWord>;

    before(async () => {
      context = sampleContext(locale, await loadEveryWord(locale));
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
