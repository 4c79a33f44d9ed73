import { examples } from '../../packages/elements/src/heading/heading.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Heading' };

export const States = states(examples);
