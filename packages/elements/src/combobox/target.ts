import type { Choice } from './match.js';

/** A choice as it is shown. */
export interface Offered extends Choice {
  /** Heading above it; empty without one. */
  readonly group: string;
  readonly disabled: boolean;
  /** The option it stands for; null as long as there is none. */
  readonly option: HTMLOptionElement | null;
}

/** The author's control: what it offers, what is chosen, and how to choose. */
export interface Target {
  readonly control: HTMLSelectElement | HTMLInputElement;
  readonly isMultiple: boolean;
  readonly offered: readonly Offered[];
  readonly chosen: readonly Offered[];
  /** The text that stands for what is chosen. */
  readonly text: string;
  isChosen(choice: Offered): boolean;
  /** Chooses it; of several, takes it away again. Whether that changed anything. */
  take(choice: Offered): boolean;
  /** Chooses nothing. Null where something must be chosen, else whether that changed anything. */
  clear(): boolean | null;
  stop(): void;
}

/** A choice that no option stands for yet. */
export const suggested = (choice: Choice): Offered => ({ ...choice, group: '', disabled: false, option: null });

/** Groups stay together: each where its first choice stands. */
export function inGroups(choices: readonly Offered[]): readonly Offered[] {
  const groups = new Map<string, Offered[]>();
  for (const choice of choices) {
    const group = groups.get(choice.group);
    if (group) group.push(choice);
    else groups.set(choice.group, [choice]);
  }
  return groups.size < 2 ? choices : [...groups.values()].flat();
}
