import { examples } from '../../packages/elements/src/embed/embed.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Embed' };

export const States = states(examples);
