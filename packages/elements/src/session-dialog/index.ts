import { define } from '../element/define.js';
import { LayanSessionDialog } from './session-dialog.js';

define('layan-session-dialog', LayanSessionDialog);

export { LayanSessionDialog };
export type { SessionDetail } from './session-dialog.js';

declare global {
  interface HTMLElementTagNameMap {
    'layan-session-dialog': LayanSessionDialog;
  }
}
