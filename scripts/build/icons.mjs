// Run by `npm run build:icons`: the icons that a public service needs, out of Tabler's, as one module each that holds its lines and nothing else.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Tabler's own names, so that whoever needs one finds it at tabler.io/icons. */
const names = [
  'alert-circle',
  'alert-triangle',
  'archive',
  'arrow-down',
  'arrow-left',
  'arrow-right',
  'arrow-up',
  'ban',
  'bell',
  'briefcase',
  'building',
  'building-bank',
  'building-community',
  'building-hospital',
  'bus',
  'calendar',
  'calendar-event',
  'camera',
  'car',
  'certificate',
  'check',
  'chevron-down',
  'chevron-left',
  'chevron-right',
  'chevron-up',
  'circle-check',
  'circle-x',
  'clipboard-list',
  'clock',
  'contrast',
  'copy',
  'credit-card',
  'device-floppy',
  'device-mobile',
  'dots',
  'download',
  'edit',
  'external-link',
  'eye',
  'eye-off',
  'file',
  'file-check',
  'file-text',
  'filter',
  'fingerprint',
  'flag',
  'folder',
  'gavel',
  'heart',
  'help',
  'history',
  'home',
  'id',
  'info-circle',
  'key',
  'language',
  'link',
  'list',
  'lock',
  'lock-open',
  'login',
  'logout',
  'mail',
  'map',
  'map-pin',
  'menu',
  'message',
  'microphone',
  'minus',
  'moon',
  'paperclip',
  'pencil',
  'phone',
  'photo',
  'plane',
  'plus',
  'printer',
  'qrcode',
  'receipt',
  'refresh',
  'scan',
  'school',
  'search',
  'send',
  'settings',
  'share',
  'shield-check',
  'signature',
  'star',
  'sun',
  'text-size',
  'trash',
  'upload',
  'user',
  'user-plus',
  'users',
  'volume',
  'wallet',
  'wifi-off',
  'world',
  'x',
];

/** They point along the line, so they point the other way where it runs from right to left. */
const flipped = /^((arrow|chevron)-(left|right)|external-link|list|login|logout|send)$/;

const room = fileURLToPath(new URL('../../packages/elements/', import.meta.url));
const tabler = dirname(createRequire(join(room, 'package.json')).resolve('@tabler/icons/package.json'));

/** All lines of an icon as one path: each begins at a place of its own. */
export function linesOf(name, drawing) {
  const inside = drawing.replace(/<svg[^>]*>|<\/svg>|<path stroke="none" d="M0 0h24v24H0z" fill="none" \/>/g, '');
  const lines = [...inside.matchAll(/<path d="(M[^"]+)" \/>/g)].map(([, line]) => line);
  if (lines.length === 0 || inside.replace(/<path d="M[^"]+" \/>/g, '').trim() !== '')
    throw new Error(`${name}: more in it than lines that begin with M.`);
  return lines.join('');
}

export const variableOf = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

const moduleOf = (name, lines) => {
  const shape = flipped.test(name) ? `{ lines: '${lines}', flips: true }` : `{ lines: '${lines}' }`;
  return `import type { IconShape } from '../icon.template.js';\n\nexport const ${variableOf(name)}: IconShape = ${shape};\n`;
};

const loadersOf = () => `import type { IconShape } from '../icon.template.js';

/** How each icon comes, when it is needed. */
export const loaders = {
${names.map((name) => `  '${name}': (): Promise<Record<string, IconShape>> => import('./${name}.js'),\n`).join('')}};
`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const notice = (path) => readFileSync(path, 'utf8').replace(/\s+/g, ' ').trim();
  if (!notice(join(room, 'NOTICE.md')).includes(notice(join(tabler, 'LICENSE'))))
    throw new Error("packages/elements/NOTICE.md must hold the licence of Tabler's icons, word by word.");
  const out = join(room, 'src/icon/generated');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const name of names) {
    const drawing = readFileSync(join(tabler, `icons/outline/${name}.svg`), 'utf8');
    writeFileSync(join(out, `${name}.ts`), moduleOf(name, linesOf(name, drawing)));
  }
  writeFileSync(join(out, 'loaders.ts'), loadersOf());
}
