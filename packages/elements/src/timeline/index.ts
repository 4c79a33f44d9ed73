import { define } from '../element/define.js';
import { LayanTimeline } from './timeline.js';

define('layan-timeline', LayanTimeline);

export { LayanTimeline };
export type { NewestPlace } from './timeline.js';

declare global {
  interface HTMLElementTagNameMap {
    'layan-timeline': LayanTimeline;
  }
}
