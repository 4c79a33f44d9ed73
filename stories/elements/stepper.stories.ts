import '@layan/elements/stepper';
import { examples } from '../../packages/elements/src/stepper/stepper.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Stepper' };

export const States = states(examples);
