import { html, type TemplateResult } from 'lit/html.js';
import type { Example } from '../packages/elements/src/example.js';
import { named } from './from-examples.js';
import { isWithoutScripts, withoutScripts, type Globals } from './without-scripts.js';

interface Context {
  readonly canvasElement: HTMLElement;
  readonly globals: Globals;
}

/** A story that is used as a person uses it. */
export interface UsedStory {
  readonly render: (args?: unknown, context?: { readonly globals: Globals }) => TemplateResult;
  readonly play: (context: Context) => Promise<void>;
}

/** Storybook's page would be gone; a form of a dialog only closes it. */
export function stay(event: Event): void {
  if (!(event.target as Element).closest('dialog')) event.preventDefault();
}

/**
 * One example in the page itself, where the focus is seen and keys arrive.
 * @param play - Uses what is on the page, and throws where it does not answer.
 */
export function used(
  examples: readonly Example[],
  name: string,
  play: (page: HTMLElement) => Promise<void>,
): UsedStory {
  const example = named(examples, name);
  return {
    render: (_args, { globals } = { globals: {} }) =>
      isWithoutScripts(globals)
        ? html`<div class="stage layan-root">${withoutScripts(example.template())}</div>`
        : html`<div class="stage layan-root" lang="id" @submit=${stay}>${example.template()}</div>`,
    play: async ({ canvasElement, globals }) => {
      if (!isWithoutScripts(globals)) await play(canvasElement);
    },
  };
}
