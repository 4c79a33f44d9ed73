/** The patterns in `stories/patterns/`, which show how elements stand together. */
export const patterns = [
  'address',
  'check-your-data',
  'complain',
  'consent',
  'dates',
  'documents',
  'errors',
  'identity-number',
  'money',
  'name',
  'pay',
  'session-expiry',
  'sign-in',
  'track',
  'wait',
] as const;
export type Pattern = (typeof patterns)[number];

/** Keys, with commas between, and what each of them does. */
export type Key = readonly [keys: string, what: string];

/** What somebody who builds a page reads of an element. In Markdown; `{name}` links to another element. */
export interface About {
  /** What it is for. */
  readonly use: string;
  /** Where something else is better, and what. */
  readonly avoid: readonly string[];
  /** Of all that can be operated in it; absent where nothing can. */
  readonly keys?: readonly Key[];
  readonly patterns?: readonly Pattern[];
}

export type Abouts = Readonly<Record<string, About>>;

export const toControls: Key = ['Tab, Shift+Tab', 'goes to the next control, and back'];
export const toLinks: Key = ['Tab, Shift+Tab', 'goes to the next link, and back'];
export const press: Key = ['Enter, Space', 'presses the button'];
export const follow: Key = ['Enter', 'follows the link'];
export const unfold: Key = ['Enter, Space', 'on its summary opens and closes it'];
export const send: Key = ['Enter', 'sends the form'];
export const tick: Key = ['Space', 'ticks the box, and takes the tick away'];
export const radioTab: Key = [
  'Tab',
  'goes to the radio that is chosen, else to the first; once more, past all of them',
];
export const radioArrows: Key = ['Down, Up, Right, Left', 'goes to the next or the previous radio and chooses it'];
export const radioSpace: Key = ['Space', 'chooses the radio that has the focus'];
