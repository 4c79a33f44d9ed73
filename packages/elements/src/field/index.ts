import { define } from '../element/define.js';
import { LayanField } from './field.js';

define('layan-field', LayanField);

export { LayanField };
export type { FieldErrorDetail } from './field.js';

declare global {
  interface HTMLElementTagNameMap {
    'layan-field': LayanField;
  }
}
