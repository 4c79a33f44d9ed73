import { notInForms } from '../../scripts/lib/sheets.mjs';
import type { About } from './about/about.js';
import { abouts } from './about/index.js';
import { declarationOf, type Declaration } from './manifest.js';

/** Folders without a sheet of their own, and whose they wear. */
export const withoutSheet: Readonly<Record<string, string | null>> = {
  form: null,
  format: null,
  'session-dialog': 'dialog',
};

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);
const spaced = (name: string): string => name.replaceAll('-', ' ').replace(/^qr$/, 'QR code');

/** What its stories are called, below `Elements/`. */
export const titleOf = (name: string): string => capital(spaced(name));

const docs = (kind: 'elements' | 'patterns', title: string): string =>
  `?path=/docs/${kind}-${title.toLowerCase().replaceAll(' ', '-')}--docs`;

/** The text with a link for each `{name}`. */
const linked = (text: string): string =>
  text.replace(/\{([\w-]+)\}/g, (_, name: string) => `[${spaced(name)}](${docs('elements', titleOf(name))})`);

/** What a control without a tag is, of which no manifest tells. */
const control: Declaration = {
  summary: 'HTML with a class, and its look. It needs no script.',
  status: 'beta',
  since: '0.1',
};

/** Of a text of several paragraphs. */
const first = (text = ''): string => text.split('\n\n')[0]!;

function sheets(name: string): string {
  const worn = withoutSheet[name];
  if (worn === null) return '';
  const sheet = worn ?? name;
  const all = notInForms.includes(sheet) ? '`layan.css`' : '`layan.css` and `layan-forms.css`';
  return `Its look is in ${all}; alone in \`@layan/elements/css/${sheet}.css\`.`;
}

const keyTable = ({ keys = [] }: About): string =>
  keys.length === 0
    ? 'Nothing in it can be operated, unless you put it there.'
    : [
        '| keys | what they do |',
        '| --- | --- |',
        ...keys.map(([pressed, what]) => {
          const each = pressed.split(', ').map((key) => `\`${key}\``);
          return `| ${each.join(' ')} | ${linked(what)} |`;
        }),
      ].join('\n');

const seeAlso = ({ patterns = [] }: About): string =>
  patterns.length === 0
    ? ''
    : `In the patterns ${patterns.map((each) => `[${titleOf(each)}](${docs('patterns', titleOf(each))})`).join(', ')}.`;

/** When to use an element and when not, its keys, its status and where its look is: in Markdown. */
export function aboutText(name: string): string {
  const about = abouts[name];
  if (!about) throw new Error(`Nothing is said about "${name}".`);
  const tag = `layan-${name}`;
  const declared = declarationOf(tag);
  const { summary, status = '', since = '' } = declared ?? control;
  const script = declared ? `Its script is \`@layan/elements/${name}\`, which defines \`<${tag}>\`.` : '';
  return [
    first(summary),
    `**${capital(status)}**, since ${since}. ${[script, sheets(name)].filter(Boolean).join(' ')}`,
    '### When to use it',
    linked(about.use),
    seeAlso(about),
    '### When not',
    about.avoid.map((each) => `- ${linked(each)}`).join('\n'),
    '### Keyboard',
    keyTable(about),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** For the default export of an element's stories. @param docs - Further settings of its page. */
export const about = (name: string, docs: object = {}) => ({
  docs: { ...docs, description: { component: aboutText(name) } },
});
