import { examples } from '../../packages/elements/src/combobox/combobox.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Combobox' };

export const States = states(examples);
