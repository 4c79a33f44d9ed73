import { pageClock, type Clock } from '../element/clock.js';
import { languageOf } from '../element/language.js';
import { modals, openModal } from '../modal/open-modal.js';

export interface AnnounceOptions {
  /** Interrupts what is being read. Only for what cannot wait. */
  readonly urgent?: boolean;
  readonly clock?: Clock;
}

/** The name of the element that holds the regions; two copies of Layan find the same one by it. */
const tag = 'layan-announcer';
const kinds = ['polite', 'assertive'] as const;
type Kind = (typeof kinds)[number];

/** A region that is new to the page is heard only some time later, in milliseconds. */
const warmUp = 100;
/** As long as what was said can be found, in milliseconds: time to be taken up, too little to be met as old news. */
const patience = 7_000;

/** Out of sight and out of the way on any page, whatever its style sheets say. */
const unseen: Readonly<Record<string, string>> = {
  display: 'block',
  position: 'fixed',
  'inset-block-start': '0',
  'inset-inline-start': '0',
  'inline-size': '1px',
  'block-size': '1px',
  margin: '0',
  padding: '0',
  border: '0',
  overflow: 'hidden',
  'clip-path': 'inset(50%)',
  'white-space': 'nowrap',
  'pointer-events': 'none',
};

/** What waits for a region that is not heard yet; null once it is. */
const waiting = new WeakMap<Element, (() => void)[] | null>();

/**
 * Lets a screen reader say a text, in the language around the element. The same text twice is heard twice. Nothing is seen, and the
 * focus stays where it is.
 */
export function announce(
  element: Element,
  text: string,
  { urgent = false, clock = pageClock }: AnnounceOptions = {},
): void {
  if (text.trim() === '') return;
  const region = regionsIn(placeFor(element, clock), clock)[urgent ? 'assertive' : 'polite'];
  const say = () => {
    // each as a node of its own: what is added is read, even if it reads as the one before
    const said = element.ownerDocument.createElement('div');
    said.textContent = text;
    const language = languageOf(element);
    if (language) said.lang = language;
    region.append(said);
    clock.after(patience, () => said.remove());
  };
  const before = waiting.get(region);
  if (before) before.push(say);
  else say();
}

/** Both regions inside an announcer, made when missing. */
export function regionsIn(announcer: Element, clock: Clock = pageClock): Readonly<Record<Kind, HTMLElement>> {
  for (const [name, value] of Object.entries(unseen))
    (announcer as HTMLElement).style.setProperty(name, value, 'important');
  const [polite, assertive] = kinds.map((kind) => regionIn(announcer, kind, clock));
  return { polite: polite!, assertive: assertive! };
}

function regionIn(announcer: Element, kind: Kind, clock: Clock): HTMLElement {
  let region = announcer.querySelector<HTMLElement>(`:scope > [aria-live='${kind}']`);
  if (!region) {
    region = announcer.ownerDocument.createElement('div');
    region.setAttribute('aria-live', kind);
    announcer.append(region);
  }
  if (!waiting.has(region)) warm(region, clock);
  return region;
}

function warm(region: HTMLElement, clock: Clock): void {
  const calls: (() => void)[] = [];
  waiting.set(region, calls);
  clock.after(warmUp, () => {
    waiting.set(region, null);
    for (const call of calls) call();
  });
}

/** The announcer that is heard now: the one of the element's root, unless a modal dialog makes everything but itself inert. */
function placeFor(element: Element, clock: Clock): Element {
  const root = element.getRootNode();
  const modal = openModal(element.ownerDocument, root);
  if (modal) return announcerIn(modal, clock, (found) => found.closest(modals) === modal);
  const around = root instanceof ShadowRoot ? root : element.ownerDocument.body;
  return announcerIn(around, clock, (found) => found.closest('dialog') === null);
}

function announcerIn(around: ParentNode & Node, clock: Clock, isHeard: (found: Element) => boolean): Element {
  const found = [...around.querySelectorAll(tag)].find(isHeard);
  if (found) return found;
  const made = (around.ownerDocument ?? document).createElement(tag);
  regionsIn(made, clock);
  around.appendChild(made);
  return made;
}
