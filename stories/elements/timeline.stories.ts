import '@layan/elements/timeline';
import { examples } from '../../packages/elements/src/timeline/timeline.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Timeline' };

export const States = states(examples);
