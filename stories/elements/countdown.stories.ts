import '@layan/elements/countdown';
import { examples } from '../../packages/elements/src/countdown/countdown.examples.js';
import { countdown } from '@layan/elements/templates';
import { html } from 'lit/html.js';
import { states, type Story } from '../from-examples.js';

export default { title: 'Elements/Countdown' };

export const States = states(examples);

/** Two minutes from now, said at one minute, half a minute and ten seconds. */
export const Running: Story = {
  render: () => {
    const until = new Date(Date.now() + 120_000).toISOString();
    return html`
      <div class="stage layan-root">
        ${countdown({ until, text: 'Kode berlaku dua menit', announceAt: [60, 30, 10] })}
      </div>
    `;
  },
};
