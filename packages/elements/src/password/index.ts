import { define } from '../element/define.js';
import { LayanPassword } from './password.js';

define('layan-password', LayanPassword);

export { LayanPassword };

declare global {
  interface HTMLElementTagNameMap {
    'layan-password': LayanPassword;
  }
}
