import { define } from '../element/define.js';
import '../error-summary/index.js';
import '../field/index.js';
import { LayanForm } from './form.js';

define('layan-form', LayanForm);

export { LayanForm };
export type { FormProblem, FormSubmitDetail } from './form.js';

declare global {
  interface HTMLElementTagNameMap {
    'layan-form': LayanForm;
  }
}
