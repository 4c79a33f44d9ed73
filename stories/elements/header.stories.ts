import { examples } from '../../packages/elements/src/header/header.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Header' };

export const States = states(examples);
