import { details, notice } from '@layan/elements/templates';
import type { FirstWords } from '@layan/views';
import { html, nothing, type TemplateResult } from 'lit';
import type { Fault } from '../connection/read-connection.js';

/** Says on the page that the component cannot work as it is set up: to citizens that it is not their fault, to the site's owner what to do. */
export const faultNote = (faults: readonly Fault[], words: FirstWords): TemplateResult =>
  html`<div class="layan-root">
    ${notice({
      tone: 'warn',
      title: words.embed.broken(),
      body: html`<p>${words.embed.brokenHelp()}</p>
        ${remedies(faults, words)}`,
    })}
  </div>`;

/** For the site's owner alone, below a component that works all the same. */
export const ownerNote = (faults: readonly Fault[], words: FirstWords): TemplateResult | typeof nothing =>
  faults.length === 0 ? nothing : html`<div class="layan-root">${remedies(faults, words)}</div>`;

const remedies = (faults: readonly Fault[], { embed }: FirstWords): TemplateResult =>
  details({
    summary: embed.forOwner(),
    body: html`<ul lang="en">
      ${faults.map(({ attribute, remedy }) => html`<li><code>${attribute}</code>: ${remedy}</li>`)}
    </ul>`,
  });
