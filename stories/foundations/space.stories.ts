import { tokens } from '@layan/tokens';
import { table } from '@layan/elements/templates';
import { html } from 'lit/html.js';
import type { Story } from '../from-examples.js';

export default { title: 'Foundations/Space' };

export const Scale: Story = {
  render: () => html`
    <div class="stage layan-root">
      ${table({
        caption: 'Distances, as multiples of --layan-rem',
        columns: [{ label: 'Name', header: true }, { label: 'Value', numeric: true }, { label: 'Looks like' }],
        rows: Object.entries(tokens.space).map(([name, value]) => [
          `--layan-space-${name}`,
          String(value),
          html`<span
            style="display: block; block-size: calc(var(--layan-rem)); inline-size: calc(var(--layan-rem) * ${value}); background: var(--layan-color-action)"
          ></span>`,
        ]),
      })}
    </div>
  `,
};
