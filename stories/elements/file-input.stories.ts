import { examples } from '../../packages/elements/src/file-input/file-input.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/File input', parameters: about('file-input') };

export const States = states(examples);
