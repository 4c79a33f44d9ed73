import { define } from '../element/define.js';
import { LayanIdentityNumber } from './identity-number.js';

define('layan-identity-number', LayanIdentityNumber);

export { LayanIdentityNumber };

declare global {
  interface HTMLElementTagNameMap {
    'layan-identity-number': LayanIdentityNumber;
  }
}
