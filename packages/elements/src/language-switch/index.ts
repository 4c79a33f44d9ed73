import { define } from '../element/define.js';
import { LayanLanguageSwitch } from './language-switch.js';

define('layan-language-switch', LayanLanguageSwitch);

export { LayanLanguageSwitch };
export type { LanguageDetail } from './language-switch.js';

declare global {
  interface HTMLElementTagNameMap {
    'layan-language-switch': LayanLanguageSwitch;
  }
}
