import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { render } from '@lit-labs/ssr';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { allExamples } from '../../packages/elements/src/all.examples.js';
import { root } from '../lib/workspace.mjs';
import { editorData, elementsOf, manifestOf, packagesWithElements, sourcesOf } from './manifest.mjs';

const files = packagesWithElements.flatMap((name) => sourcesOf(name).map((path) => join(root, 'packages', name, path)));
const manifests = packagesWithElements.map(manifestOf);
const elements = manifests.flatMap(elementsOf);
const byTag = new Map(elements.map((element) => [element.tagName, element]));

/** What TypeScript says the page's elements are. */
const typedTags = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/^ {4}'(layan-[a-z-]+)': Layan\w+;$/gm)].map(([, tag]) => tag),
);

/** Every event that the sources make: its name, and the class that makes it. */
function eventsMade() {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.test.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const made = [];
  const visit = (node, owner) => {
    const around = ts.isClassDeclaration(node) ? (node.name?.text ?? owner) : owner;
    if (ts.isNewExpression(node) && node.expression.getText() === 'CustomEvent') {
      const type = checker.getTypeAtLocation(node.arguments[0]);
      for (const each of type.isUnion() ? type.types : [type])
        made.push({ owner: around, name: each.isStringLiteral() ? each.value : `unknown: ${node.getText()}` });
    }
    ts.forEachChild(node, (child) => visit(child, around));
  };
  for (const file of files) visit(program.getSourceFile(file), null);
  return made;
}

/** What any element of HTML may carry. */
const isGlobal = (name) =>
  /^(aria|data)-/.test(name) || ['class', 'dir', 'hidden', 'id', 'lang', 'role', 'slot', 'tabindex'].includes(name);

const sorted = (list) => [...new Set(list)].sort();

describe('the manifest of the elements', () => {
  it('has every element that TypeScript knows, and no other', () => {
    expect(typedTags.length).toBeGreaterThan(0);
    expect(sorted(byTag.keys())).toEqual(sorted(typedTags));
  });

  it.each(elements)('says of $tagName what it is for, how far it is and since when', ({ summary, status, since }) => {
    expect(summary).toMatch(/\.$/);
    expect(status).toMatch(/^(beta|stable|deprecated)$/);
    expect(since).toMatch(/^\d+\.\d+$/);
  });

  it.each(elements)('describes everything that $tagName offers', (element) => {
    const { members = [], attributes = [], events = [], slots = [], cssParts = [], cssProperties = [] } = element;
    const all = [...members, ...attributes, ...events, ...slots, ...cssParts, ...cssProperties];
    expect(all.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
  });

  it.each(elements)('keeps to itself what $tagName does not offer', ({ members = [] }) => {
    const isInner = ({ name, privacy }) => /^[#_]|Callback$/.test(name) || (privacy ?? 'public') !== 'public';
    expect(members.filter(isInner).map(({ name }) => name)).toEqual([]);
  });

  it('has every event that the sources send, with the type of its detail, and no other', () => {
    const classes = elements.map(({ name }) => name);
    // those of the native control inside need no detail
    const isNative = ({ name }) => ['input', 'change'].includes(name);
    const documented = elements
      .flatMap(({ name: owner, events = [] }) => events.map((event) => ({ ...event, owner })))
      .filter((event) => !isNative(event));
    const untyped = documented.filter(({ type }) => !/^CustomEvent<.+>$/.test(type?.text ?? ''));
    expect(
      untyped.map(({ owner, name }) => `${owner} ${name}`),
      'documented without a detail',
    ).toEqual([]);
    const made = eventsMade();
    // what a controller or a base class sends belongs to whichever element says so
    const isOf = (one, other) =>
      one.name === other.name &&
      (one.owner === other.owner || !classes.includes(one.owner) || !classes.includes(other.owner));
    const missing = (list, others) =>
      list.filter((one) => !others.some((other) => isOf(one, other))).map(({ owner, name }) => `${owner} ${name}`);
    expect(missing(made, documented), 'sent and not documented').toEqual([]);
    expect(missing(documented, made), 'documented and not sent').toEqual([]);
  });

  it('knows every attribute that the examples write', () => {
    const written = Object.values(allExamples)
      .flat()
      .map(({ template }) => collectResultSync(render(template())).replace(/<!--[^]*?-->/g, ''));
    const tags = written.flatMap((text) => [...text.matchAll(/<(layan-[a-z-]+)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*>/g)]);
    const unknown = tags.flatMap(([, tag, attributes]) =>
      [...attributes.matchAll(/([^\s=]+)(?:="[^"]*")?/g)]
        .map(([, name]) => name)
        .filter((name) => !isGlobal(name) && !byTag.get(tag)?.attributes?.some((known) => known.name === name))
        .map((name) => `${tag} ${name}`),
    );
    expect(tags.length).toBeGreaterThan(0);
    expect(sorted(unknown)).toEqual([]);
  });

  it('names the members of a union, so that tools can offer them', () => {
    const level = byTag.get('layan-error-summary').attributes.find(({ name }) => name === 'heading-level');
    expect(level.type.text).toBe('1 | 2 | 3 | 4 | 5');
  });

  it('gives editors every tag with its attributes and values', () => {
    const tags = manifests.flatMap((manifest) => editorData(manifest).tags);
    expect(sorted(tags.map(({ name }) => name))).toEqual(sorted(byTag.keys()));
    const summary = tags.find(({ name }) => name === 'layan-error-summary');
    expect(summary.attributes.find(({ name }) => name === 'heading-level').values.map(({ name }) => name)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
    ]);
  });
});
