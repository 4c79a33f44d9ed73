import { define } from '../element/define.js';
import { LayanQr } from './qr.js';

define('layan-qr', LayanQr);

export { LayanQr };
export type { QrLevel } from './qr-path.js';

declare global {
  interface HTMLElementTagNameMap {
    'layan-qr': LayanQr;
  }
}
