import { define } from '../element/define.js';
import { LayanDialog } from './dialog.js';

define('layan-dialog', LayanDialog);

export { LayanDialog };
export type { DialogCloseDetail } from './dialog.js';

declare global {
  interface HTMLElementTagNameMap {
    'layan-dialog': LayanDialog;
  }
}
