import { examples } from '../../packages/elements/src/footer/footer.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Footer' };

export const States = states(examples);
