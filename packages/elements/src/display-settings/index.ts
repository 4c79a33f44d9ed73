import { define } from '../element/define.js';
import { LayanDisplaySettings } from './display-settings.js';

define('layan-display-settings', LayanDisplaySettings);

export { LayanDisplaySettings };
export { applyDisplaySettings } from './apply.js';
export type { DisplaySettings } from './settings.js';

declare global {
  interface HTMLElementTagNameMap {
    'layan-display-settings': LayanDisplaySettings;
  }
}
