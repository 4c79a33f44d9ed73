import { define } from '../element/define.js';
import { LayanOneTimeCode } from './one-time-code.js';

define('layan-one-time-code', LayanOneTimeCode);

export { LayanOneTimeCode };
export type { CodeCompleteDetail, CodeReader } from './one-time-code.js';

declare global {
  interface HTMLElementTagNameMap {
    'layan-one-time-code': LayanOneTimeCode;
  }
}
