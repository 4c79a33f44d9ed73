import { examples } from '../../packages/elements/src/header/header.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Header', parameters: about('header') };

export const States = states(examples);
