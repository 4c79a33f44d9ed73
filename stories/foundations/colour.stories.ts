import { contrast, leastIn, pairs, tokens, type ColorRole, type Mode } from '@layan/tokens';
import { table } from '@layan/elements/templates';
import { html } from 'lit/html.js';
import { contrastTable } from '../contrast-table.js';
import type { Story } from '../from-examples.js';

export default { title: 'Foundations/Colour' };

const roles = Object.keys(tokens.color.light) as ColorRole[];

/** The value a role has right now, in the mode the toolbar chose. */
function now(role: ColorRole): string {
  const value = getComputedStyle(document.documentElement).getPropertyValue(`--layan-color-${role}`).trim();
  return value.length === 4 ? value.replace(/[\da-f]/gi, '$&$&') : value;
}

/** The mode that the page is in right now. */
function modeNow(): Mode {
  const root = document.documentElement;
  const scheme = getComputedStyle(root).getPropertyValue('--layan-color-scheme').trim();
  const wanted = root.getAttribute('data-layan-contrast');
  const isMore = wanted === 'more' || (wanted !== 'normal' && matchMedia('(prefers-contrast: more)').matches);
  return `${scheme === 'dark' ? 'dark' : 'light'}${isMore ? '-contrast' : ''}`;
}

const swatch = (role: ColorRole) =>
  html`<span class="stage-swatch" style="background: var(--layan-color-${role})"></span>`;

export const Roles: Story = {
  render: () => html`
    <div class="stage layan-root">
      ${table({
        caption: 'Roles',
        columns: [
          { label: 'Role', header: true },
          { label: 'Colour' },
          { label: 'Value' },
          { label: 'Custom property' },
        ],
        rows: roles.map((role) => [role, swatch(role), now(role), `--layan-color-${role}`]),
      })}
    </div>
  `,
};

export const Contrast: Story = {
  render: () => {
    const mode = modeNow();
    const rows = pairs.map((pair) => ({
      front: html`${swatch(pair.front)} ${pair.front}`,
      back: html`${swatch(pair.back)} ${pair.back}`,
      needs: leastIn(mode, pair),
      has: contrast(now(pair.front), now(pair.back)),
    }));
    return html`<div class="stage layan-root">
      ${contrastTable('Every pair the style sheets use, measured on this page', rows)}
    </div>`;
  },
};
