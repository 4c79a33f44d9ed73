import { modes } from '@layan/tokens';
import values from '@layan/tokens/tokens.json' with { type: 'json' };
import { table, textField } from '@layan/elements/templates';
import { html, render } from 'lit/html.js';
import type { Story } from './from-examples.js';

export default { title: 'Tokens' };

const names = Object.keys(values.light);
const valueIn = (mode: (typeof modes)[number], name: string) =>
  String((values[mode] as Readonly<Record<string, string | number>>)[name]);

/** One cell where all modes agree. */
const row = (name: string) => {
  const all = modes.map((mode) => valueIn(mode, name));
  const isColor = all[0]!.startsWith('#');
  return [
    name,
    isColor ? html`<span class="stage-swatch" style="background: var(${name})"></span>` : '',
    ...(new Set(all).size === 1 ? [all[0]!, '', '', ''] : all),
  ];
};

function draw(box: HTMLElement, wanted: string): void {
  const found = names.filter((name) => name.includes(wanted.trim().toLowerCase()));
  render(
    html`<div
      class="layan-stack"
      data-gap="l"
      @input=${(event: InputEvent) => draw(box, (event.target as HTMLInputElement).value)}
    >
      ${textField({ id: 'token', name: 'token', label: 'Search', hint: 'Part of a name: space, focus, bad', type: 'search' })}
      <p role="status">${found.length} of ${names.length} tokens</p>
      ${table({
        caption: 'Custom properties of the national theme; swatches wear the theme and mode of the toolbar',
        columns: [{ label: 'Name', header: true }, { label: 'Now' }, ...modes.map((mode) => ({ label: mode }))],
        rows: found.map(row),
      })}
    </div>`,
    box,
  );
}

export const All: Story = {
  render: () => {
    const box = document.createElement('div');
    draw(box, '');
    return html`<div class="stage layan-root">${box}</div>`;
  },
};
