import { define } from '../element/define.js';
import { LayanPhoneField } from './phone-field.js';

define('layan-phone-field', LayanPhoneField);

export { LayanPhoneField };
export type { PhoneFormat, PhoneRules } from './phone.js';

declare global {
  interface HTMLElementTagNameMap {
    'layan-phone-field': LayanPhoneField;
  }
}
