import { define } from '../element/define.js';
import { LayanCopyButton } from './copy-button.js';

define('layan-copy-button', LayanCopyButton);

export { LayanCopyButton };
export type { ClipboardWriter, CopyDetail } from './copy-button.js';

declare global {
  interface HTMLElementTagNameMap {
    'layan-copy-button': LayanCopyButton;
  }
}
