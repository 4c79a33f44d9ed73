import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import type { Clock } from '../element/clock.js';
import { idOf } from '../element/ids.js';
import { make } from '../element/make.js';
import type { Words } from '../words/words.js';
import type { Note } from './choice-list.js';
import { pieces } from './match.js';
import type { Offered } from './target.js';

/** What the list shows. */
export interface ListModel {
  readonly isOpen: boolean;
  readonly choices: readonly Offered[];
  /** Which of them the arrow keys have reached; -1 for none. */
  readonly active: number;
  /** What was typed, to be marked. */
  readonly query: string;
  isChosen(choice: Offered): boolean;
  readonly note: Note | null;
}

/** What is drawn beside the author's control. */
export class ComboboxBox {
  /** What the person types in: drawn for a select, else the author's own. */
  readonly input: HTMLInputElement;
  readonly #anchor = make('div', { class: 'layan-combobox-anchor' });
  readonly #chosen: HTMLElement | null;
  readonly #status = make('p', { class: 'layan-visually-hidden', role: 'status' });
  #stopSaying = (): void => {};

  constructor(
    readonly control: HTMLSelectElement | HTMLInputElement,
    readonly isMultiple: boolean,
    readonly root: HTMLElement,
  ) {
    const isSelect = control instanceof HTMLSelectElement;
    this.input = isSelect
      ? make('input', {
          class: 'layan-text-input layan-combobox-input',
          type: 'text',
          autocapitalize: 'none',
          autocomplete: 'off',
          spellcheck: 'false',
        })
      : control;
    this.#chosen = isMultiple ? make('div', { class: 'layan-combobox-chosen' }) : null;
    root.append(...(isSelect ? [this.input] : []), this.#anchor, ...(this.#chosen ? [this.#chosen] : []), this.#status);
    // the focus stays where they type
    this.#anchor.addEventListener('mousedown', (event) => event.preventDefault());
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-haspopup': 'listbox',
    }))
      this.input.setAttribute(name, value);
  }

  remove(): void {
    this.stop();
    this.root.remove();
  }

  /** Says it politely, instead of what was to be said later. */
  say(text: string): void {
    this.stop();
    if (this.#status.textContent !== text) this.#status.textContent = text;
  }

  /** Says it after a pause; nothing where it is null by then. */
  sayLater(clock: Clock, ms: number, text: () => string | null): void {
    this.stop();
    this.#stopSaying = clock.after(ms, () => {
      const said = text();
      if (said !== null) this.say(said);
    });
  }

  stop(): void {
    this.#stopSaying();
  }

  drawList(model: ListModel, say: Words['combobox']): void {
    const { isOpen, choices, active } = model;
    const id = idOf(this.#anchor, 'combobox');
    const isShown = isOpen && (choices.length > 0 || model.note !== null);
    render(isShown ? popup(id, model, this.isMultiple, say) : nothing, this.#anchor);
    const isExpanded = isShown && choices.length > 0;
    this.input.setAttribute('aria-expanded', String(isExpanded));
    if (isExpanded) this.input.setAttribute('aria-controls', `${id}-list`);
    else this.input.removeAttribute('aria-controls');
    if (isExpanded && active >= 0) this.input.setAttribute('aria-activedescendant', `${id}-${active}`);
    else this.input.removeAttribute('aria-activedescendant');
  }

  drawChosen(chosen: readonly Offered[], isDisabled: boolean, say: Words['combobox']): void {
    if (this.#chosen) render(tags(chosen, isDisabled, say), this.#chosen);
  }

  /** The room for what is chosen may grow from now on: the person makes it. */
  grow(): void {
    this.root.dataset['grown'] = '';
  }

  /** Brings the choice that the arrow keys have reached into view, else the top of the list. */
  reveal(active: number): void {
    const list = this.#anchor.querySelector('[role=listbox]');
    if (active >= 0) this.#anchor.querySelector(`[id$='-${active}']`)?.scrollIntoView({ block: 'nearest' });
    else if (list) list.scrollTop = 0;
  }

  /** Makes the list as high as there is room beside a keyboard on the screen, and shows both it and what is typed. */
  fit(): void {
    const popup = this.#anchor.firstElementChild as HTMLElement | null;
    if (!popup) return;
    const seen = window.visualViewport?.height ?? window.innerHeight;
    popup.style.setProperty('--_room', `${Math.round(seen - this.input.offsetHeight - 16)}px`);
    popup.scrollIntoView({ block: 'nearest' });
    this.input.scrollIntoView({ block: 'nearest' });
  }

  /** What stands at this place of the list; -1 for none. */
  placeOf(target: Element): number {
    const option = target.closest('[role=option]');
    return option && this.#anchor.contains(option) ? Number(option.id.slice(option.id.lastIndexOf('-') + 1)) : -1;
  }

  holds(target: Node): boolean {
    return this.root.contains(target);
  }

  /** The buttons that take a choice away, in order. */
  get removers(): readonly HTMLElement[] {
    return [...(this.#chosen?.querySelectorAll('button') ?? [])];
  }
}

const marked = (label: string, query: string): unknown =>
  query
    ? pieces(label, query).map(({ text, isMatch }) =>
        isMatch ? html`<b class="layan-combobox-match">${text}</b>` : text,
      )
    : label;

function popup(id: string, model: ListModel, isMultiple: boolean, say: Words['combobox']): TemplateResult {
  const { choices, note } = model;
  return html`
    <div class="layan-combobox-popup">
      <div
        class="layan-combobox-list"
        role="listbox"
        id="${id}-list"
        aria-label=${say.list()}
        aria-multiselectable=${isMultiple ? 'true' : nothing}
        ?hidden=${choices.length === 0}
      >
        ${runs(choices).map(({ group, from, to }) =>
          group
            ? html`<div role="group" aria-labelledby="${id}-group-${from}">
                <div class="layan-combobox-group" id="${id}-group-${from}" role="presentation">${group}</div>
                ${options(id, model, from, to)}
              </div>`
            : options(id, model, from, to),
        )}
      </div>
      ${
        note
          ? html`<div class="layan-combobox-note">
              <p>${note.text}</p>
              ${
                note.action
                  ? html`<button
                      class="layan-button"
                      data-kind="quiet"
                      data-size="s"
                      type="button"
                      data-action=${note.action}
                      tabindex=${note.action === 'more' ? '-1' : nothing}
                    >
                      ${say[note.action]()}
                    </button>`
                  : nothing
              }
            </div>`
          : nothing
      }
    </div>
  `;
}

const options = (id: string, { choices, active, query, isChosen }: ListModel, from: number, to: number) =>
  choices.slice(from, to).map((choice, at) => {
    const place = from + at;
    return html`<div
      class="layan-combobox-option"
      role="option"
      id="${id}-${place}"
      aria-selected=${isChosen(choice)}
      aria-disabled=${choice.disabled ? 'true' : nothing}
      ?data-active=${place === active}
    >
      <span>${marked(choice.label, query)}</span>
      ${choice.hint ? html`<span class="layan-combobox-hint">${choice.hint}</span>` : nothing}
    </div>`;
  });

/** Where each run of choices of one group begins and ends. */
function runs(choices: readonly Offered[]): { group: string; from: number; to: number }[] {
  const found: { group: string; from: number; to: number }[] = [];
  for (const [at, { group }] of choices.entries()) {
    const last = found.at(-1);
    if (last?.group === group) last.to = at + 1;
    else found.push({ group, from: at, to: at + 1 });
  }
  return found;
}

const tags = (chosen: readonly Offered[], isDisabled: boolean, say: Words['combobox']): TemplateResult => html`
  <p class="layan-combobox-count">${say.chosen({ count: chosen.length })}</p>
  ${
    chosen.length > 0
      ? html`<ul class="layan-combobox-tags">
          ${chosen.map(
            ({ label, value }) =>
              html`<li>
                <button
                  class="layan-combobox-tag"
                  type="button"
                  data-value=${value}
                  aria-label=${say.remove({ label })}
                  ?disabled=${isDisabled}
                >
                  <span>${label}</span>
                </button>
              </li>`,
          )}
        </ul>`
      : nothing
  }
`;
