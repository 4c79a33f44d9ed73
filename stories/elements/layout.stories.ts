import { examples } from '../../packages/elements/src/layout/layout.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Layout', parameters: about('layout') };

export const States = states(examples);
