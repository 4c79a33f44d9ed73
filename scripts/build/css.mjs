// Run by `npm run build:css`: the style sheets of the controls -> layan.css (all) and layan-forms.css (what a form page needs) and
// layan-host.css (what a page needs that only holds a component), one file a control, and modules for the roots of service components: what they show at the start, what they ask with, what they upload with, and the default theme.
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from 'lightningcss';
import { dressedAs, notInForms } from '../lib/sheets.mjs';

const room = fileURLToPath(new URL('../../packages/elements/', import.meta.url));
const theme = new URL('../../packages/tokens/dist/theme.css', import.meta.url);
const version = (major, minor = 0) => (major << 16) | (minor << 8);
const targets = { chrome: version(109), safari: version(16, 4), ios_saf: version(16, 4), firefox: version(128) };

/** Order matters only at the start: what is general comes before what is special. */
const general = ['base', 'heading', 'prose', 'layout', 'link', 'button', 'field', 'text-input'];

/** What a start page, an error and the sign-in are made of: all that a service component shows before it asks. */
const ofStart = [
  'account',
  'avatar',
  'cover',
  'details',
  'dialog',
  'embed',
  'facts',
  'notice',
  'page',
  'summary-list',
  'tag',
  'task-list',
];

/** On the platform's own pages alone. */
const ofPlatform = ['next-step', 'table', 'timeline'];

/** On a bill: what a service component shows when there is something to pay. */
const ofPayment = ['bill', 'card', 'countdown', 'error-summary', 'field', 'next-step', 'radios', 'saved'];

/** What one method is paid with, and what became of a bill: with the part that shows it. */
const ofPaymentParts = { account: ['copy-button'], code: ['qr'], outcome: ['confirmation'] };

/** Where files are asked for. */
const ofUploads = ['file-input', 'file-upload', 'progress'];

/** For pages of any kind; no service component shows it. */
const ofOthers = [
  'announcer',
  'badge',
  'banner',
  'breadcrumbs',
  'character-count',
  'combobox',
  'consent',
  'copy-button',
  'countdown',
  'date-field',
  'display-settings',
  'divider',
  'empty-state',
  'icon',
  'identity-number',
  'language-switch',
  'modal',
  'money-field',
  'navigation',
  'one-time-code',
  'pagination',
  'password',
  'phone-field',
  'qr',
  'range',
  'search',
  'skeleton',
  'stats',
  'stepper',
  'switch',
  'time-field',
  'toasts',
];

/** Of what is general, what asks. */
const ofQuestions = ['field', 'text-input'];

/** Parts of controls that no service component draws, and those that no bill does: a test holds every page against its sheets. */
const neverInRoots = [
  'layan-card-link',
  'layan-card-text',
  'layan-cluster',
  'layan-grid',
  'layan-link-cards',
  'layan-main',
  'layan-meta',
  'layan-page',
  'layan-skip-link',
];

const neverOnBills = [
  'layan-choice-trailing',
  'layan-field-heading',
  'layan-field-hint',
  'layan-field-optional',
  'layan-field-warning',
];

/** Only where a root of its own begins. */
const ofRoots = ['root'];

/** On the page that a component stands in. */
const ofHosts = ['host'];

/** Around a component, never inside its root. */
const ofPages = [...ofHosts, 'footer', 'header', 'official-banner'];

const entries = await readdir(`${room}src`, { recursive: true });
const names = entries
  .map((entry) => /^([\w-]+)[\\/]\1\.css$/.exec(entry)?.[1])
  .filter(Boolean)
  .sort();
const unknown = [
  ...general,
  ...notInForms,
  ...ofStart,
  ...ofPayment,
  ...Object.values(ofPaymentParts).flat(),
  ...ofPlatform,
  ...ofUploads,
  ...ofOthers,
  ...ofRoots,
  ...ofPages,
].filter((name) => !names.includes(name));
if (unknown.length > 0) throw new Error(`No style sheet: ${unknown.join(', ')}`);

const without = (parts, ...left) => parts.filter((name) => !left.flat().includes(name));
const all = [...general, ...without(names, general, ofRoots)];
const forms = without(all, notInForms);
const sheets = { 'layan.css': all, 'layan-forms.css': forms, 'layan-host.css': ofHosts };
const start = [...ofRoots, ...without(general, ofQuestions), ...ofStart];
const modules = {
  start,
  payment: ofPayment,
  ...ofPaymentParts,
  questions: without(all, start, ofPlatform, ofUploads, ofOthers, ofPages),
  uploads: ofUploads,
};

async function sheet(filename, parts, unusedSymbols = []) {
  const texts = await Promise.all(parts.map((name) => readFile(`${room}src/${name}/${name}.css`)));
  return transform({ filename, code: Buffer.concat(texts), minify: true, targets, unusedSymbols }).code;
}

await mkdir(`${room}dist/sheets`, { recursive: true });
for (const [filename, parts] of Object.entries(sheets)) {
  await writeFile(`${room}dist/${filename}`, await sheet(filename, parts));
}
// one file a control, for who needs only a few
await mkdir(`${room}dist/css`, { recursive: true });
for (const name of without(names, ofRoots))
  await writeFile(`${room}dist/css/${name}.css`, await sheet(`${name}.css`, [...(dressedAs[name] ?? []), name]));
const texts = { theme: await readFile(theme, 'utf8') };
for (const [name, parts] of Object.entries(modules)) {
  const unused = [...neverInRoots, ...(name === 'payment' ? neverOnBills : [])];
  // inside a component there is no root of a document to style
  texts[name] = String(await sheet(`${name}.css`, parts, unused)).replace(/:root[^{}]*\{[^{}]*\}/g, '');
}
for (const [name, css] of Object.entries(texts)) {
  await writeFile(`${room}dist/sheets/${name}.js`, `export const css = ${JSON.stringify(css)};\n`);
  await writeFile(
    `${room}dist/sheets/${name}.d.ts`,
    `/** For \`CSSStyleSheet.replaceSync\`. */\nexport declare const css: string;\n`,
  );
}
