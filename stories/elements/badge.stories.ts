import { examples } from '../../packages/elements/src/badge/badge.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Badge' };

export const States = states(examples);
