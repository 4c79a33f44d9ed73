import { define } from '@layan/elements/element';
import { LayanLogin } from './login.js';

define('layan-login', LayanLogin);

export { LayanLogin };

declare global {
  interface HTMLElementTagNameMap {
    'layan-login': LayanLogin;
  }
}
