import { define } from '../element/define.js';
import { LayanErrorSummary } from './error-summary.js';

define('layan-error-summary', LayanErrorSummary);

export { LayanErrorSummary };
export type { SummaryError } from './error-summary.js';

declare global {
  interface HTMLElementTagNameMap {
    'layan-error-summary': LayanErrorSummary;
  }
}
