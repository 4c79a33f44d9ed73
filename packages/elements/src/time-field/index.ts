import { define } from '../element/define.js';
import { LayanTimeField } from './time-field.js';

define('layan-time-field', LayanTimeField);

export { LayanTimeField };

declare global {
  interface HTMLElementTagNameMap {
    'layan-time-field': LayanTimeField;
  }
}
