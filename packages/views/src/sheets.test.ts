import { readFileSync } from 'node:fs';
import { css as account } from '@layan/elements/sheets/account';
import { css as code } from '@layan/elements/sheets/code';
import { css as outcome } from '@layan/elements/sheets/outcome';
import { css as payment } from '@layan/elements/sheets/payment';
import { css as questions } from '@layan/elements/sheets/questions';
import { css as start } from '@layan/elements/sheets/start';
import { css as uploads } from '@layan/elements/sheets/uploads';
import { embed } from '@layan/elements/templates';
import { expect, it } from 'vitest';
import { allExamples } from './testing/all-examples.js';
import { parsePage } from './testing/html.js';
import { renderHtml } from './testing/render.js';
import { sampleContext } from './testing/sample-context.js';
import { loadEveryWord } from './words/every.js';

const whole = readFileSync(new URL('../../elements/dist/layan.css', import.meta.url), 'utf8');
const context = sampleContext('id', await loadEveryWord('id'));

const isStyled = (name: string, css: string): boolean => new RegExp(`\\.${name}(?![\\w-])`).test(css);

/** What an example in a component's root carries that the design system gives a look, and this sheet does not. */
function bareNames(page: string, css: string): readonly string[] {
  const views = (allExamples[page] ?? []).map(({ view }) => view(context));
  const names = views.flatMap(({ body, ...view }) => {
    const { elements, attribute } = parsePage(renderHtml(embed({ ...view, main: body })));
    return elements.flatMap((element) => attribute(element, 'class')?.split(/\s+/) ?? []);
  });
  expect(names).toContain('layan-embed');
  return [...new Set(names)].filter((name) => isStyled(name, whole) && !isStyled(name, css));
}

it.each(['start', 'error'])('the first sheet has the look of every %s page', (page) =>
  expect(bareNames(page, start)).toEqual([]),
);

it.each(['check', 'saved', 'received', 'sent'])('with the second, also of every %s page', (page) =>
  expect(bareNames(page, start + questions)).toEqual([]),
);

it('with the third, also of every question page: of those that ask for files', () => {
  expect(bareNames('question', start + questions)).toContain('layan-file-input');
  expect(bareNames('question', start + questions + uploads)).toEqual([]);
});

it('a sheet of its own has the look of every payment page', () =>
  expect(bareNames('payment', start + payment + account + code + outcome)).toEqual([]));

it('needs the second sheet for what asks', () => expect(bareNames('question', start)).toContain('layan-text-input'));
