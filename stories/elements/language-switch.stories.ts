import '@layan/elements/language-switch';
import { examples } from '../../packages/elements/src/language-switch/language-switch.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Language switch' };

export const States = states(examples);
