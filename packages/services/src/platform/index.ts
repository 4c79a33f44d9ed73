import { define } from '../host/define.js';
import { LayanPlatform } from './platform.js';

define('layan-platform', LayanPlatform);

export { LayanPlatform };

declare global {
  interface HTMLElementTagNameMap {
    'layan-platform': LayanPlatform;
  }
}
