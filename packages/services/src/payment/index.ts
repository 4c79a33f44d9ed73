import { define } from '../host/define.js';
import { LayanPayment } from './payment.js';

define('layan-payment', LayanPayment);

export { LayanPayment };
export type { PaymentChange, Paid } from './payment.js';

declare global {
  interface HTMLElementTagNameMap {
    'layan-payment': LayanPayment;
  }
}
