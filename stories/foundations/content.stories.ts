import { heading, prose, table, tag } from '@layan/elements/templates';
import { html } from 'lit/html.js';
import glossary from '../../docs/glossary.json' with { type: 'json' };
import type { Story } from '../from-examples.js';

export default { title: 'Foundations/Content and voice' };

export const Voice: Story = {
  render: () => html`
    <div class="stage layan-root">
      <div class="layan-stack" data-gap="l">
        ${heading({ text: 'How we speak', level: 1 })}
        ${prose(html`
          <ul>
            <li>Formal “Anda”, with a capital; never “kamu”.</li>
            <li>Short sentences, in the active voice; sentence case everywhere, titles and buttons too.</li>
            <li>A button says what it does: “Kirim permohonan”, not “OK”.</li>
            <li>One thing has one word. The list below is that word; what to avoid stands beside it.</li>
            <li>
              An error says what happened and what to do next. It never blames, and never says “tidak valid” alone.
            </li>
            <li>Nothing is urgent that is not. What is saved, owed and next is always said.</li>
          </ul>
        `)}
      </div>
    </div>
  `,
};

export const Words: Story = {
  render: () => html`
    <div class="stage layan-root">
      ${table({
        caption: 'One thing, one word',
        columns: [{ label: 'Meaning', header: true }, { label: 'Say' }, { label: 'Not' }],
        rows: glossary.terms.map(({ en, id, avoid }) => [en, html`<span lang="id">${id}</span>`, avoid]),
      })}
    </div>
  `,
};

/** How far a matter has come, as colour says it beside the word. */
const tones: Readonly<Record<string, 'attention' | 'ok' | 'bad' | 'info' | 'neutral'>> = {
  'in-review': 'info',
  'needs-revision': 'attention',
  approved: 'ok',
  completed: 'ok',
  rejected: 'bad',
};

export const Statuses: Story = {
  render: () => html`
    <div class="stage layan-root">
      ${table({
        caption: 'How an application stands',
        columns: [{ label: 'State', header: true }, { label: 'Word' }],
        rows: glossary.statuses.map(([state = '', word = '']) => [
          state,
          html`<span lang="id">${tag({ text: word, tone: tones[state] ?? 'neutral' })}</span>`,
        ]),
      })}
    </div>
  `,
};

export const Errors: Story = {
  render: () => html`
    <div class="stage layan-root">
      ${table({
        caption: 'Errors: what happened, and what to do',
        columns: [{ label: 'Where', header: true }, { label: 'Words' }],
        rows: glossary.errors.map(({ key, id }) => [key, html`<span lang="id">${id}</span>`]),
      })}
    </div>
  `,
};
