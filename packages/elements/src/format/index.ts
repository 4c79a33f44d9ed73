import { define } from '../element/define.js';
import { LayanFormat } from './format.js';

define('layan-format', LayanFormat);

export { LayanFormat };
export { formatValue, type FormatKind, type FormatOptions } from './format-value.js';

declare global {
  interface HTMLElementTagNameMap {
    'layan-format': LayanFormat;
  }
}
