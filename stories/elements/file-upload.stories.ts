import { examples } from '../../packages/elements/src/file-upload/file-upload.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/File upload', component: 'layan-file-upload', parameters: about('file-upload') };

export const States = states(examples);
