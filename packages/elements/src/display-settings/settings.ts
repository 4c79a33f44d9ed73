/** Where the choice is kept; nothing personal is in it. */
export const displayKey = 'layan-display';

/** What can be chosen, by the name of its radios; the first is how a page is without a choice. */
export const displayChoices = {
  mode: ['auto', 'light', 'dark'],
  contrast: ['auto', 'more'],
  text: ['1', '1.25', '1.5', '2'],
  motion: ['auto', 'less'],
} as const;

export type DisplayChoice = keyof typeof displayChoices;
export type DisplaySettings = { readonly [C in DisplayChoice]: (typeof displayChoices)[C][number] };

const names = Object.keys(displayChoices) as DisplayChoice[];

/** What is no choice is read as if nothing had been chosen. @param from - Anything: it comes out of a storage. */
export function readSettings(from: Readonly<Record<string, unknown>>): DisplaySettings {
  const pick = (name: DisplayChoice) =>
    (displayChoices[name] as readonly unknown[]).includes(from[name]) ? from[name] : displayChoices[name][0];
  return Object.fromEntries(names.map((name) => [name, pick(name)])) as unknown as DisplaySettings;
}

export const defaultSettings: DisplaySettings = readSettings({});

/** What was chosen on this device; null when nothing was, or nothing is to be had from the storage. */
export function keptSettings(storage: Pick<Storage, 'getItem'> | null): DisplaySettings | null {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(displayKey) ?? 'null');
    return typeof kept === 'object' && kept !== null ? readSettings(kept as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
