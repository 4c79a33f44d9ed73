import { examples } from '../../packages/elements/src/textarea/textarea.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Textarea', parameters: about('textarea') };

export const States = states(examples);
