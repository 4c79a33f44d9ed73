import { keptSettings, type DisplaySettings } from './settings.js';

export type { DisplaySettings };

/** The tokens of time that stand still where less motion is wanted. They reach into the roots of service components. */
const moving = ['--layan-motion-fast', '--layan-motion-calm'];

function mark(root: HTMLElement, name: string, value: string): void {
  if (value === 'auto') root.removeAttribute(name);
  else root.setAttribute(name, value);
}

/** Shows a page as it was chosen. @param root - The root element of the page. */
export function showAs(settings: DisplaySettings, root: HTMLElement): void {
  mark(root, 'data-layan-mode', settings.mode);
  mark(root, 'data-layan-contrast', settings.contrast);
  mark(root, 'data-layan-motion', settings.motion);
  if (settings.text === '1') root.style.removeProperty('--layan-text-scale');
  else root.style.setProperty('--layan-text-scale', settings.text);
  for (const name of moving)
    if (settings.motion === 'less') root.style.setProperty(name, '0s');
    else root.style.removeProperty(name);
}

/**
 * Shows a page as it was chosen on this device before, and does nothing where nothing was. For the head of a page, so that it is never
 * seen otherwise: `applyDisplaySettings(localStorage, document.documentElement)`.
 */
export function applyDisplaySettings(storage: Pick<Storage, 'getItem'> | null, root: HTMLElement): void {
  const kept = keptSettings(storage);
  if (kept) showAs(kept, root);
}
