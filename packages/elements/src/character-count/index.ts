import { define } from '../element/define.js';
import { LayanCharacterCount } from './character-count.js';

define('layan-character-count', LayanCharacterCount);

export { LayanCharacterCount };

declare global {
  interface HTMLElementTagNameMap {
    'layan-character-count': LayanCharacterCount;
  }
}
