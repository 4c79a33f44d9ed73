import { define } from '../element/define.js';
import { LayanStepper } from './stepper.js';

define('layan-stepper', LayanStepper);

export { LayanStepper };

declare global {
  interface HTMLElementTagNameMap {
    'layan-stepper': LayanStepper;
  }
}
