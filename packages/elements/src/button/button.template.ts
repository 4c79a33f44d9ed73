import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Content } from '../content.js';

export const buttonKinds = ['primary', 'secondary', 'quiet', 'danger', 'start'] as const;
/** `start` is the turmeric one on a cover; there is one on a page at most. */
export type ButtonKind = (typeof buttonKinds)[number];

export interface ButtonModel {
  readonly label: string;
  /** Default `primary`. */
  readonly kind?: ButtonKind;
  /** Default `submit`. */
  readonly type?: 'submit' | 'button' | 'reset';
  readonly name?: string;
  readonly value?: string;
  readonly id?: string;
  readonly disabled?: boolean;
  /** Said after the label to those who do not see what stands around it. */
  readonly hiddenText?: string;
  readonly size?: 's' | 'm';
  /** Pressed already, or not to be pressed now; keeps the focus, which `disabled` would lose. Whoever listens does nothing. */
  readonly busy?: boolean;
  /** Drawn before the label, and after it. */
  readonly icon?: TemplateResult;
  readonly iconEnd?: TemplateResult;
  /** The icon says it to those who see; the label to everybody else. */
  readonly hideLabel?: boolean;
}

const hidden = (text: string) => html`<span class="layan-visually-hidden">${text}</span>`;

export const button = (model: ButtonModel): TemplateResult =>
  html`<button
    class="layan-button"
    type=${model.type ?? 'submit'}
    data-kind=${model.kind ?? 'primary'}
    data-size=${model.size ?? nothing}
    id=${model.id ?? nothing}
    name=${model.name ?? nothing}
    value=${model.value ?? nothing}
    aria-disabled=${model.busy ? 'true' : nothing}
    ?data-busy=${model.busy ?? false}
    ?data-icon=${model.hideLabel ?? false}
    ?disabled=${model.disabled ?? false}
  >
    ${model.icon}${model.hideLabel ? hidden(model.label) : model.label}${model.iconEnd}${model.hiddenText ? hidden(` ${model.hiddenText}`) : nothing}
  </button>`;

export interface ButtonLinkModel {
  readonly href: string;
  readonly label: string;
  readonly kind?: ButtonKind;
  readonly size?: 's' | 'm';
  readonly icon?: TemplateResult;
  readonly iconEnd?: TemplateResult;
}

/** Looks like a button and goes to a page; never for what changes something. */
export const buttonLink = ({ href, label, kind = 'primary', size, icon, iconEnd }: ButtonLinkModel): TemplateResult =>
  html`<a class="layan-button" data-kind=${kind} data-size=${size ?? nothing} href=${href}
    >${icon}${label}${iconEnd}</a
  >`;

/** The row of buttons that ends a form; the main one first. */
export const actions = (items: Content): TemplateResult => html`<div class="layan-actions">${items}</div>`;
