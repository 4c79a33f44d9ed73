import { tokens } from '@layan/tokens';
import { prose, table } from '@layan/elements/templates';
import { html } from 'lit/html.js';
import type { Story } from '../from-examples.js';

export default { title: 'Foundations/Motion' };

export const Durations: Story = {
  render: () => html`
    <div class="stage layan-root">
      <div class="layan-stack" data-gap="l">
        ${prose(html`
          <p>
            Little moves. A colour under the pointer fades; something that comes or goes may take a moment longer.
            Nothing moves by itself, nothing loops, and where the device asks for less motion nothing moves at all.
          </p>
        `)}
        ${table({
          caption: 'Time and course',
          columns: [{ label: 'Name', header: true }, { label: 'Value' }],
          rows: Object.entries(tokens.motion).map(([name, value]) => [`--layan-motion-${name}`, value]),
        })}
      </div>
    </div>
  `,
};
