import { define } from '../element/define.js';
import { LayanDateField } from './date-field.js';

define('layan-date-field', LayanDateField);

export { LayanDateField };
export type { Holiday } from './calendar-controller.js';

declare global {
  interface HTMLElementTagNameMap {
    'layan-date-field': LayanDateField;
  }
}
