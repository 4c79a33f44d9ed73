/** Importing this registers each element when the page first holds one, so that a page fetches only what it uses. */
import { warnOnce } from './element/warn-once.js';

/** Where each element is. */
export const loaders: Readonly<Record<string, () => Promise<unknown>>> = {
  'layan-announcer': () => import('./announcer/index.js'),
  'layan-character-count': () => import('./character-count/index.js'),
  'layan-combobox': () => import('./combobox/index.js'),
  'layan-consent': () => import('./consent/index.js'),
  'layan-copy-button': () => import('./copy-button/index.js'),
  'layan-countdown': () => import('./countdown/index.js'),
  'layan-date-field': () => import('./date-field/index.js'),
  'layan-dialog': () => import('./dialog/index.js'),
  'layan-display-settings': () => import('./display-settings/index.js'),
  'layan-error-summary': () => import('./error-summary/index.js'),
  'layan-field': () => import('./field/index.js'),
  'layan-file-upload': () => import('./file-upload/index.js'),
  'layan-form': () => import('./form/index.js'),
  'layan-format': () => import('./format/index.js'),
  'layan-icon': () => import('./icon/index.js'),
  'layan-identity-number': () => import('./identity-number/index.js'),
  'layan-language-switch': () => import('./language-switch/index.js'),
  'layan-money-field': () => import('./money-field/index.js'),
  'layan-one-time-code': () => import('./one-time-code/index.js'),
  'layan-password': () => import('./password/index.js'),
  'layan-phone-field': () => import('./phone-field/index.js'),
  'layan-qr': () => import('./qr/index.js'),
  'layan-session-dialog': () => import('./session-dialog/index.js'),
  'layan-stepper': () => import('./stepper/index.js'),
  'layan-time-field': () => import('./time-field/index.js'),
  'layan-timeline': () => import('./timeline/index.js'),
  'layan-toasts': () => import('./toasts/index.js'),
};

const asked = new Set<string>();

function load(name: string): void {
  const loader = loaders[name];
  if (!loader || asked.has(name)) return;
  asked.add(name);
  loader().catch(() => {
    asked.delete(name); // the line may be back when the next one comes
    warnOnce(`<${name}> could not be loaded. What it holds works without it.`);
  });
}

function loadIn(part: ParentNode): void {
  for (const { localName } of part.querySelectorAll(':not(:defined)')) load(localName);
}

if (typeof document !== 'undefined') {
  loadIn(document);
  new MutationObserver((records) => {
    for (const added of records.flatMap((record) => [...record.addedNodes])) {
      if (!(added instanceof Element)) continue;
      load(added.localName);
      loadIn(added);
    }
  }).observe(document, { childList: true, subtree: true });
}
