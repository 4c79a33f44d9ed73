// Run by `npm run build:css`: the style sheets of the controls -> layan.css (all) and layan-forms.css (what a form page needs).
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from 'lightningcss';

const room = fileURLToPath(new URL('../../packages/elements/', import.meta.url));
const version = (major, minor = 0) => (major << 16) | (minor << 8);
const targets = { chrome: version(109), safari: version(16, 4), ios_saf: version(16, 4), firefox: version(128) };

/** Order matters only at the start: what is general comes before what is special. */
const general = ['base', 'heading', 'prose', 'layout', 'link', 'button', 'field', 'text-input'];

/** Not on a page that only asks. */
const otherPages = [
  'confirmation',
  'cover',
  'facts',
  'next-step',
  'summary-list',
  'table',
  'tag',
  'task-list',
  'timeline',
];

const entries = await readdir(`${room}src`, { recursive: true });
const names = entries
  .map((entry) => /^([\w-]+)[\\/]\1\.css$/.exec(entry)?.[1])
  .filter(Boolean)
  .sort();
const unknown = [...general, ...otherPages].filter((name) => !names.includes(name));
if (unknown.length > 0) throw new Error(`No style sheet: ${unknown.join(', ')}`);

const all = [...general, ...names.filter((name) => !general.includes(name))];
const sheets = { 'layan.css': all, 'layan-forms.css': all.filter((name) => !otherPages.includes(name)) };

await mkdir(`${room}dist`, { recursive: true });
for (const [filename, parts] of Object.entries(sheets)) {
  const texts = await Promise.all(parts.map((name) => readFile(`${room}src/${name}/${name}.css`)));
  const { code } = transform({ filename, code: Buffer.concat(texts), minify: true, targets });
  await writeFile(`${room}dist/${filename}`, code);
}
