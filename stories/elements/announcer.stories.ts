import { examples } from '../../packages/elements/src/announcer/announcer.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Announcer' };

export const States = states(examples);
