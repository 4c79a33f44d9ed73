import { define } from '../host/define.js';
import { LayanLogin } from './login.js';

define('layan-login', LayanLogin);

export { LayanLogin };

declare global {
  interface HTMLElementTagNameMap {
    'layan-login': LayanLogin;
  }
}
