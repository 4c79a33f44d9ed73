import { define } from '../element/define.js';
import { announce, LayanAnnouncer, type AnnounceOptions } from './announcer.js';

define('layan-announcer', LayanAnnouncer);

export { announce, LayanAnnouncer, type AnnounceOptions };

declare global {
  interface HTMLElementTagNameMap {
    'layan-announcer': LayanAnnouncer;
  }
}
