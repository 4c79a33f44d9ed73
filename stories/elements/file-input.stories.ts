import { examples } from '../../packages/elements/src/file-input/file-input.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/File input' };

export const States = states(examples);
