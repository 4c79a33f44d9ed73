import { examples } from '../../packages/elements/src/embed/embed.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Embed', parameters: about('embed') };

export const States = states(examples);
