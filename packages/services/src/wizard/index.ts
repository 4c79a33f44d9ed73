import { define } from '@layan/elements/element';
import { LayanWizard } from './wizard.js';

define('layan-wizard', LayanWizard);

export { LayanWizard };

declare global {
  interface HTMLElementTagNameMap {
    'layan-wizard': LayanWizard;
  }
}
