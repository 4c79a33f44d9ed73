import { define } from '../element/define.js';
import { LayanCombobox } from './combobox.js';

define('layan-combobox', LayanCombobox);

export { LayanCombobox };
export type { Choice } from './match.js';
export type { SuggestionSource } from './suggestions.js';

declare global {
  interface HTMLElementTagNameMap {
    'layan-combobox': LayanCombobox;
  }
}
