import { examples } from '../../packages/elements/src/announcer/announcer.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Announcer', component: 'layan-announcer', parameters: about('announcer') };

export const States = states(examples);
