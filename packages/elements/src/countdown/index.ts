import { define } from '../element/define.js';
import { LayanCountdown } from './countdown.js';

define('layan-countdown', LayanCountdown);

export { LayanCountdown };
export type { CountdownDetail } from './countdown.js';

declare global {
  interface HTMLElementTagNameMap {
    'layan-countdown': LayanCountdown;
  }
}
