import { heading, prose, textField } from '@layan/elements/templates';
import { loaders } from '@layan/elements/icons/loaders';
import { html, nothing, render } from 'lit/html.js';
import type { Story } from '../from-examples.js';

export default { title: 'Foundations/Icons' };

const names = Object.keys(loaders);

const cell = (name: string) => html`
  <li class="stage-icon"><layan-icon name=${name} size="l"></layan-icon> <code>${name}</code></li>
`;

function show(box: HTMLElement, asked: string): void {
  const found = names.filter((name) => name.includes(asked.trim().toLowerCase()));
  render(
    html`
      <div @input=${(event: Event) => show(box, (event.target as HTMLInputElement).value)}>
        ${textField({ id: 'icon-name', name: 'name', label: 'Part of a name', value: asked, width: 20 })}
      </div>
      <p role="status">${found.length} of ${names.length} icons</p>
      <ul class="stage-icons">
        ${found.map(cell)}
      </ul>
      ${found.length === 0 ? html`<p>None. Tabler's names are English: try “file”, “user” or “arrow”.</p>` : nothing}
    `,
    box,
  );
}

/** Every icon, by its name. A name not in the list is one line in `scripts/build/icons.mjs`. */
export const Search: Story = {
  render: () => {
    const box = document.createElement('div');
    box.className = 'layan-stack';
    show(box, '');
    return html`
      <div class="stage layan-root">
        <div class="layan-stack" data-gap="l">
          ${heading({ text: 'Icons', level: 1 })}
          ${prose(html`
            <p>
              An icon stands beside a word, not for it. Lines of 1.5 px at 24 px, in the colour of the text; those that
              point along the line turn around where it runs from right to left.
            </p>
            <pre tabindex="0"><code>import { icon } from '@layan/elements/templates';
import { calendar } from '@layan/elements/icons/calendar';

icon(calendar);</code></pre>
            <p>
              In plain HTML: <code>&lt;layan-icon name="calendar"&gt;&lt;/layan-icon&gt;</code>. Each comes when it is
              needed.
            </p>
          `)}
          ${box}
        </div>
      </div>
    `;
  },
};
