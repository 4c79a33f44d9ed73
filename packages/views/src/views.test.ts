import { brotliCompressSync, constants } from 'node:zlib';
import { html } from 'lit/html.js';
import { describe, expect, it } from 'vitest';
import { namedExamples } from './testing/all-examples.js';
import { exampleBody } from './testing/example.js';
import { parsePage } from './testing/html.js';
import { renderHtml } from './testing/render.js';
import { sampleContext } from './testing/sample-context.js';
import { languages } from './words/index.js';
import { loadEveryWord } from './words/every.js';

const contexts = await Promise.all(
  languages.map(async (language) => sampleContext(language, await loadEveryWord(language))),
);

const headings = (html: string) =>
  parsePage(html).elements.flatMap(({ tagName, attrs }) => {
    const level = /^h([1-6])$/.exec(tagName)?.[1];
    const looks = attrs.filter(({ name }) => name === 'class' || name === 'data-size' || name === 'data-layan-title');
    return level ? [{ level: Number(level), looks }] : [];
  });

const pages = contexts.flatMap((context) =>
  namedExamples.map(([name, example]) => ({
    name: `${name} (${context.locale})`,
    title: example.view(context).title,
    html: renderHtml(exampleBody(example, context)),
  })),
);

const isBoolean = (name: string) =>
  [
    'checked',
    'data-busy',
    'multiple',
    'selected',
    'open',
    'novalidate',
    'data-layan-findings',
    'autofocus',
    'required',
    'readonly',
    'disabled',
    'data-layan-title',
  ].includes(name);

describe.each(pages)('$name', ({ title, html }) => {
  const { elements, text, attribute } = parsePage(html);
  const all = (name: string) => elements.flatMap((element) => attribute(element, name) ?? []);

  it('has one title and one main part', () => {
    const count = (name: string) => elements.filter(({ tagName }) => tagName === name).length;
    expect([count('h1'), count('main')]).toEqual([1, 1]);
    expect(title).toMatch(/\S/);
  });

  it('leaves no word out', () => {
    expect(title + text).not.toMatch(/undefined|\[object|\bnull\b|NaN|Invalid|=>|\{\w+\}/);
    const empty = elements.flatMap(({ tagName, attrs }) =>
      attrs
        .filter(
          ({ name, value }) => /undefined|\[object/.test(value) || (!value && name !== 'value' && !isBoolean(name)),
        )
        .map(({ name }) => `${tagName} ${name}`),
    );
    expect(empty).toEqual([]);
  });

  it('gives every id once, and points only at ids that are there', () => {
    const ids = all('id');
    expect(ids).toEqual([...new Set(ids)]);
    const pointed = ['for', 'aria-describedby', 'aria-labelledby'].flatMap(all).flatMap((value) => value.split(' '));
    const linked = all('href').flatMap((href) => /^#(.+)$/.exec(href)?.[1] ?? []);
    expect([...pointed, ...linked].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('runs no script, styles nothing inline and loads nothing', () => {
    const names = elements.flatMap(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)]);
    expect(names.filter((name) => /^(script|style|iframe|img|link|on.*|src)$/.test(name))).toEqual([]);
  });

  it('leaves room for the head of the document in 6 kB', () => {
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
    expect(brotliCompressSync(html, quality).length).toBeLessThan(5500);
  });
});

describe.each(namedExamples)('%s, inside a page that has a title', (_name, example) => {
  const inside = (level: 1 | 2) => {
    const { cover, body, aside } = example.view({ ...contexts[0]!, level });
    return headings(renderHtml(html`${cover}${body}${aside?.body}`));
  };

  it('has the same headings one level down, looking as before', () => {
    expect(inside(2)).toEqual(inside(1).map(({ level, looks }) => ({ level: level + 1, looks })));
  });

  it('has one title, which a script can move the focus to, and skips no level', () => {
    const shown = inside(2);
    const titles = shown.filter(({ looks }) => looks.some(({ name }) => name === 'data-layan-title'));
    expect(titles.map(({ level }) => level)).toEqual([2]);
    let before = 2;
    for (const { level } of shown) {
      expect(level).toBeLessThanOrEqual(before + 1);
      before = level;
    }
  });
});

it('says something else in every language', () => {
  for (const [name] of namedExamples) {
    const drawn = pages.filter((page) => page.name.startsWith(`${name} (`)).map(({ html }) => parsePage(html).text);
    expect(new Set(drawn).size, name).toBe(languages.length);
  }
});
