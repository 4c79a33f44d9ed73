import { examples } from '../../packages/elements/src/timeline/timeline.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Timeline', component: 'layan-timeline', parameters: about('timeline') };

export const States = states(examples);
