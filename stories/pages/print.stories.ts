import { html, type TemplateResult } from 'lit/html.js';
import { examples as caseStatus } from '../../packages/views/src/case-status/case-status.examples.js';
import { examples as payment } from '../../packages/views/src/payment/payment.examples.js';
import { examples as received } from '../../packages/views/src/received/received.examples.js';
import { pageStory } from '../from-views.js';
import { withoutScripts } from '../without-scripts.js';

export default { title: 'Pages/Print' };

const onPaper = (template: TemplateResult) =>
  html`<div class="stage layan-root">
    ${withoutScripts(template, { bodyClass: 'layan-root layan-page', onPaper: true })}
  </div>`;

export const Confirmation = pageStory(received, 'received', onPaper);
export const Tracking = pageStory(caseStatus, 'approved', onPaper);
export const Receipt = pageStory(payment, 'paid', onPaper);
