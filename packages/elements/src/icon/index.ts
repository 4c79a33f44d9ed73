import { define } from '../element/define.js';
import { LayanIcon } from './icon.js';

define('layan-icon', LayanIcon);

export { LayanIcon };
export type { IconName } from './icon.js';

declare global {
  interface HTMLElementTagNameMap {
    'layan-icon': LayanIcon;
  }
}
