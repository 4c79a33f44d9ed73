import { define } from '../element/define.js';
import { LayanToasts } from './toasts.js';

define('layan-toasts', LayanToasts);

export { LayanToasts };
export type { Toast, ToastTone } from './toasts.js';

declare global {
  interface HTMLElementTagNameMap {
    'layan-toasts': LayanToasts;
  }
}
