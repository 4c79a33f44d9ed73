import { examples } from '../../packages/elements/src/consent/consent.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Consent' };

export const States = states(examples);
