import { examples } from '../../packages/elements/src/copy-button/copy-button.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Copy button' };

export const States = states(examples);
