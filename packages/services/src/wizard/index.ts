import { define } from '../host/define.js';
import { LayanWizard } from './wizard.js';

define('layan-wizard', LayanWizard);

export { LayanWizard };

declare global {
  interface HTMLElementTagNameMap {
    'layan-wizard': LayanWizard;
  }
}
