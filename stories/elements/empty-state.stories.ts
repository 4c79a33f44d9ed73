import { examples } from '../../packages/elements/src/empty-state/empty-state.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Empty state', parameters: about('empty-state') };

export const States = states(examples);
