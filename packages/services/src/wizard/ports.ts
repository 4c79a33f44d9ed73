import type { Clock } from '@layan/client';
import type { FormEntries, Words } from '@layan/views';
import type { Places } from './places.js';
import type { Target } from '../host/focus-controller.js';
import type { Waiting } from '../host/waiting.js';

/** What a page may hear of the journey. No answers, no names. */
export type News =
  /** The service was read, as it is offered now. */
  | { readonly type: 'offered'; readonly hasFee: boolean }
  | { readonly type: 'page'; readonly page: string }
  /** Refusing it keeps the draft from being sent. */
  | { readonly type: 'submit' }
  | { readonly type: 'after-submit'; readonly number: string; readonly intent: string | null };

/** What the journey asks of the component that shows it. */
export interface Ports {
  readonly clock: Clock;
  readonly places: Places;
  readonly locale: () => string;
  /** All words, once something is asked. */
  readonly words: () => Words;
  /** Where it is shown. */
  readonly root: ShadowRoot;
  /** A key that nobody else makes. */
  readonly newKey: () => string;
  /** What the form that is shown says now; null while none is shown. */
  readonly entries: () => FormEntries | null;
  /** Loads what else must be there before something is asked. */
  readonly prepare: () => Promise<void>;
  /** Something that is shown has changed. */
  readonly changed: () => void;
  /** A step was made: once it is drawn, the focus goes there. */
  readonly moved: (target: Target) => void;
  /** Tells the page, and hands listeners what they may wait with. False when one refuses. */
  readonly tell: (news: News, waiting?: Waiting) => boolean;
}
