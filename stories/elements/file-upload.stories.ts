import { examples } from '../../packages/elements/src/file-upload/file-upload.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/File upload' };

export const States = states(examples);
