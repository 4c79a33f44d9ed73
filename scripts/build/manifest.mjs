// Run by `npm run build:manifest`: says what every element offers, for editors, Storybook and other tools, read from its class and comment.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { root } from '../lib/workspace.mjs';

/** The packages with elements, after those they build on. */
export const packagesWithElements = ['elements', 'services'];

const isLeftOut = (path) =>
  /(\.(test|examples|types)\.ts|\.d\.ts)$/.test(path) || /[\\/](testing|generated)[\\/]/.test(path);

const folderOf = (name) => join(root, 'packages', name);

/** Sources of a package that its users get. */
export const sourcesOf = (name) =>
  readdirSync(join(folderOf(name), 'src'), { recursive: true })
    .filter((path) => path.endsWith('.ts') && !isLeftOut(path))
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .sort();

const parse = (name) =>
  sourcesOf(name).map((path) => {
    const text = readFileSync(join(folderOf(name), path), 'utf8');
    return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  });

/** Which class `define('layan-…', LayanX)` registers. */
function definitions(modules) {
  const found = new Map();
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'define') {
      const [tag, given] = node.arguments;
      if (ts.isStringLiteral(tag)) found.set(given.getText(), { tag: tag.text, path: node.getSourceFile().fileName });
    }
    ts.forEachChild(node, visit);
  };
  modules.forEach(visit);
  return found;
}

/** The members of every type alias that is a union of literals, or all values of a constant list. */
function unions(modules) {
  const found = new Map();
  const lists = new Map();
  const literal = (node) => ts.isLiteralTypeNode(node) || node.kind === ts.SyntaxKind.NullKeyword;
  const visit = (node) => {
    if (ts.isVariableDeclaration(node) && node.initializer && ts.isAsExpression(node.initializer)) {
      const { expression } = node.initializer;
      if (ts.isArrayLiteralExpression(expression) && expression.elements.every(ts.isStringLiteral))
        lists.set(node.name.getText(), expression.elements.map(({ text }) => `'${text}'`).join(' | '));
    }
    if (ts.isTypeAliasDeclaration(node)) {
      const { type, name } = node;
      const list = /^\(typeof (\w+)\)\[number\]$/.exec(type.getText())?.[1];
      if (ts.isUnionTypeNode(type) && type.types.every(literal)) found.set(name.text, type.getText());
      else if (list && lists.has(list)) found.set(name.text, lists.get(list));
    }
    ts.forEachChild(node, visit);
  };
  modules.forEach(visit);
  return found;
}

/** Names the tag of a class, and where it is registered. */
const tags = (found) => ({
  name: 'layan-tags',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    for (const [name, { tag, path }] of found) {
      const home = modules.find(({ declarations }) => declarations.some((each) => each.name === name));
      Object.assign(
        home.declarations.find((each) => each.name === name),
        { tagName: tag, customElement: true },
      );
      const declaration = { name, module: home.path };
      modules
        .find((module) => module.path === path)
        .exports.push({ kind: 'custom-element-definition', name: tag, declaration });
    }
  },
});

/** `@status` and `@since` of the class. */
const standing = {
  name: 'layan-standing',
  analyzePhase({ node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const declared = moduleDoc.declarations.find(({ name }) => name === node.name?.text);
    for (const { tagName, comment } of ts.getJSDocTags(node))
      if (declared && ['status', 'since'].includes(tagName.text)) declared[tagName.text] = String(comment).trim();
  },
};

const withMembers = (type, aliases) =>
  type && { ...type, text: type.text.replace(/\b[A-Z]\w*\b/g, (name) => aliases.get(name) ?? name) };

/** Leaves what a page can use: no private, protected or static member, none of the life cycle; aliases as their members. */
const offered = (aliases) => ({
  name: 'layan-offered',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules)
      for (const each of declarations.filter(({ customElement }) => customElement)) {
        const isOffered = ({ privacy, static: isStatic, name }) =>
          !isStatic && (privacy ?? 'public') === 'public' && !name.startsWith('#') && !lifeCycle.has(name);
        const dropped = new Set((each.members ?? []).filter((member) => !isOffered(member)).map(({ name }) => name));
        const typed = (list) =>
          list?.map((item) => (item.type ? { ...item, type: withMembers(item.type, aliases) } : item));
        each.members = typed(each.members?.filter(isOffered));
        // what the tool finds by itself has no words, and no name where that is a variable: the comment tells of it
        each.events = each.events?.filter(({ name, description }) => name && description);
        each.attributes = typed(each.attributes?.filter(({ fieldName }) => !dropped.has(fieldName)));
      }
  },
});

const lifeCycle = new Set(['connectedCallback', 'disconnectedCallback', 'adoptedCallback', 'attributeChangedCallback']);

const built = (path) => path.replace(/^\/?src/, 'dist').replace(/\.ts$/, '.js');

/** Elements alone, by the paths that users get; for all else a package has types. */
function elementsAlone({ modules, ...manifest }) {
  const kept = modules.map(({ declarations, exports, ...module }) => {
    const elements = declarations.filter(({ tagName }) => tagName);
    const isOfElement = ({ kind, name, declaration }) =>
      kind === 'custom-element-definition'
        ? name.startsWith('layan-')
        : elements.some((element) => element.name === declaration.name);
    return { ...module, declarations: elements, exports: exports.filter(isOfElement) };
  });
  const text = JSON.stringify({ ...manifest, modules: kept.filter(({ exports }) => exports.length > 0) });
  return JSON.parse(text, (key, value) => (['path', 'module'].includes(key) ? built(value) : value));
}

/**
 * What the elements of a package offer, as a custom-elements manifest.
 * @param {string} name - Folder in `packages`.
 */
export function manifestOf(name) {
  const modules = parse(name);
  const around = packagesWithElements.slice(0, packagesWithElements.indexOf(name) + 1).flatMap(parse);
  const plugins = [...litPlugin(), tags(definitions(modules)), standing, offered(unions(around))];
  return elementsAlone(create({ modules, plugins, context: { dev: false } }));
}

/** Every registered element of a manifest. */
export const elementsOf = ({ modules }) =>
  modules.flatMap(({ declarations }) => declarations.filter(({ tagName }) => tagName));

const valuesOf = (type = '') =>
  [...type.matchAll(/'([^']*)'|\b(\d+)\b/g)].map(([, text, number]) => ({ name: text ?? number }));

/** The same for editors: completion and hover in HTML. */
export const editorData = (manifest) => ({
  version: 1.1,
  tags: elementsOf(manifest).map(({ tagName, summary, attributes = [], events = [] }) => ({
    name: tagName,
    description: [summary, ...events.map(({ name, description }) => `- \`${name}\`: ${description}`)].join('\n\n'),
    attributes: attributes.map(({ name, description, type }) => ({
      name,
      description,
      ...(type?.text === 'boolean' ? { valueSet: 'v' } : { values: valuesOf(type?.text) }),
    })),
  })),
});

function write(name) {
  const manifest = manifestOf(name);
  const folder = join(folderOf(name), 'dist');
  mkdirSync(folder, { recursive: true });
  const files = { 'custom-elements.json': manifest, 'vscode.html-custom-data.json': editorData(manifest) };
  for (const [file, content] of Object.entries(files))
    writeFileSync(join(folder, file), `${JSON.stringify(content, null, 2)}\n`);
}

if (process.argv[1] && process.argv[1] === fileURLToPath(import.meta.url))
  for (const name of packagesWithElements) write(name);
