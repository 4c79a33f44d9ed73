import { examples } from '../../packages/elements/src/footer/footer.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Footer', parameters: about('footer') };

export const States = states(examples);
