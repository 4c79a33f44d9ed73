import { property } from '@lit/reactive-element/decorators/property.js';
import { announce } from '../announcer/announce.js';
import { pageClock, type Clock } from '../element/clock.js';
import { LayanElement } from '../element/element.js';
import { keepFocus } from '../element/keep-focus.js';
import { make } from '../element/make.js';
import { warnOnce } from '../element/warn-once.js';
import { openModal } from '../modal/open-modal.js';
import { words } from '../words/generated/id/toasts.js';
import { WordsController } from '../words/words-controller.js';
import { ToastQueue } from './toast-queue.js';

export const toastTones = ['info', 'ok', 'warn'] as const;
/** An error belongs where it can be put right; a message that leaves by itself is no place for it. */
export type ToastTone = (typeof toastTones)[number];

export interface Toast {
  readonly text: string;
  /** Default `info`. */
  readonly tone?: ToastTone;
  /** What can be done about it. The message then stays until it is closed. */
  readonly action?: { readonly label: string; readonly act: () => void };
  /** How long it stays, in milliseconds; default and shortest 6000. */
  readonly for?: number;
}

/** What is shown of a message. */
interface Shown {
  readonly toast: Toast;
  readonly row: HTMLElement;
  readonly close: HTMLElement;
}

/**
 * @summary Short messages at the edge of the window about what has just been done. They can always be missed: no error is only here.
 *
 * A message is drawn as a notice: whoever takes sheets one by one takes `notice.css` along with `toasts.css`.
 *
 * Keys: Tab reaches the messages as a region of the page; Escape closes the newest while the focus is inside.
 * @status beta
 * @since 0.1
 */
export class LayanToasts extends LayanElement {
  readonly #words = new WordsController(this, 'toasts', words);
  readonly #queue = new ToastQueue<Shown>(
    () => this.clock,
    () => this.requestUpdate(),
  );
  /** Stands in the open dialog while there is one: all else lies under it and cannot be pressed. */
  #region: HTMLElement | null = null;
  #root: Node | null = null;
  #list = make('ul', { class: 'layan-toasts-list' });
  /** Where the focus was before it came here. */
  #before: HTMLElement | null = null;

  /** The time; the page's when absent. */
  @property({ attribute: false }) clock: Clock = pageClock;

  /** Shows a message and lets a screen reader say it. Gives back how to close it. */
  show(toast: Toast): () => void {
    const close = make('button', { class: 'layan-toasts-close', type: 'button' });
    const row = make('li', { class: 'layan-notice layan-toasts-toast', 'data-tone': this.#tone(toast) });
    const shown: Shown = { toast, row, close };
    const text = make('div', { class: 'layan-toasts-text' }, toast.text);
    row.append(make('span', { class: 'layan-notice-mark', 'aria-hidden': 'true' }), text);
    if (toast.action) row.append(this.#action(shown, toast.action));
    close.addEventListener('click', () => this.#queue.close(shown));
    row.append(close);
    this.#queue.add(shown, toast.action ? null : (toast.for ?? 0));
    announce(this, toast.text, { clock: this.clock });
    return () => this.#queue.close(shown);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.ownerDocument.addEventListener('visibilitychange', this.#handleVisibility);
    this.#handleVisibility();
    this.#root = this.getRootNode();
    // a dialog that opens over the page takes the focus
    this.#root.addEventListener('focusin', this.#handleDialog);
    this.#root.addEventListener('close', this.#handleDialog, { capture: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.removeEventListener('visibilitychange', this.#handleVisibility);
    this.#root?.removeEventListener('focusin', this.#handleDialog);
    this.#root?.removeEventListener('close', this.#handleDialog, { capture: true });
    this.#region?.remove();
    this.#queue.hold('away');
  }

  protected override updated(): void {
    const { seen } = this.#queue;
    this.#region ??= this.#drawRegion();
    this.#region.setAttribute('aria-label', this.#words.say.region());
    if (this.#list.parentNode !== this.#region) this.#region.append(this.#list);
    const change = () => {
      const rows = seen.map(({ row }) => row);
      for (const old of [...this.#list.querySelectorAll('li')]) if (!rows.includes(old)) old.remove();
      for (const row of rows) if (row.parentNode !== this.#list) this.#list.append(row);
    };
    keepFocus(this.#list, 'li', change, (index) => seen[Math.min(index, seen.length - 1)]?.close ?? this.#before);
    for (const { toast, close } of seen) this.#label(close, toast);
    // an empty region is no landmark
    if (seen.length === 0) this.#region.remove();
    else if (this.#region.parentNode !== this.#place) this.#place.append(this.#region);
  }

  #drawRegion(): HTMLElement {
    const region = this.draw('section', 'layan-toasts-region');
    region.addEventListener('pointerenter', () => this.#queue.hold('pointer'));
    region.addEventListener('pointerleave', () => this.#queue.release('pointer'));
    region.addEventListener('focusin', (event) => this.#handleFocus(event));
    region.addEventListener('focusout', () => this.#queue.release('focus'));
    region.addEventListener('keydown', (event) => this.#handleKey(event));
    return region;
  }

  /** A dialog in another shadow root has other styles, so messages stay out of it. */
  get #place(): HTMLElement {
    const modal = openModal(this.ownerDocument, this.getRootNode());
    const isOver = modal instanceof HTMLDialogElement && modal.getRootNode() === this.getRootNode();
    return isOver ? modal : this;
  }

  #tone({ tone = 'info' }: Toast): ToastTone {
    if (toastTones.includes(tone)) return tone;
    warnOnce(`A message has the tone "${tone as string}", which is none of ${toastTones.join(', ')}; warn is used.`);
    return 'warn';
  }

  #action(shown: Shown, { label, act }: NonNullable<Toast['action']>): HTMLElement {
    const look = { class: 'layan-toasts-action', type: 'button' };
    const button = make('button', look, label);
    button.addEventListener('click', () => {
      this.#queue.close(shown);
      act();
    });
    return button;
  }

  #label(close: HTMLElement, { text }: Toast): void {
    close.setAttribute('aria-label', this.#words.say.close({ text }));
  }

  #handleFocus({ relatedTarget }: FocusEvent): void {
    this.#queue.hold('focus');
    if (relatedTarget instanceof HTMLElement && !this.#region?.contains(relatedTarget)) this.#before = relatedTarget;
  }

  #handleKey(event: KeyboardEvent): void {
    const newest = this.#queue.seen.at(-1);
    if (event.key !== 'Escape' || !newest) return;
    event.preventDefault();
    event.stopPropagation();
    this.#queue.close(newest);
  }

  readonly #handleDialog = (): void => {
    if (this.#region?.parentNode && this.#region.parentNode !== this.#place) this.requestUpdate();
  };

  readonly #handleVisibility = (): void => {
    if (this.ownerDocument.hidden) this.#queue.hold('away');
    else this.#queue.release('away');
  };
}
