import { examples } from '../../packages/elements/src/locked/locked.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Locked' };

export const States = states(examples);
