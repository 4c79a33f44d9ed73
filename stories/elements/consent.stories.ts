import { examples } from '../../packages/elements/src/consent/consent.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Consent', component: 'layan-consent', parameters: about('consent') };

export const States = states(examples);
