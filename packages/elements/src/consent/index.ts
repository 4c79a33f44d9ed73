import { define } from '../element/define.js';
import { LayanConsent } from './consent.js';

define('layan-consent', LayanConsent);

export { LayanConsent };
export type { ConsentDetail, ConsentState } from './consent.js';

declare global {
  interface HTMLElementTagNameMap {
    'layan-consent': LayanConsent;
  }
}
