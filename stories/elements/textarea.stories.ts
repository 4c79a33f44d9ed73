import { examples } from '../../packages/elements/src/textarea/textarea.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Textarea' };

export const States = states(examples);
