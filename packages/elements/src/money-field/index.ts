import { define } from '../element/define.js';
import { LayanMoneyField } from './money-field.js';

define('layan-money-field', LayanMoneyField);

export { LayanMoneyField };

declare global {
  interface HTMLElementTagNameMap {
    'layan-money-field': LayanMoneyField;
  }
}
