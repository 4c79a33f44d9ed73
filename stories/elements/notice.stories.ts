import { examples } from '../../packages/elements/src/notice/notice.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Notice', parameters: about('notice') };

export const States = states(examples);
