import { examples } from '../../packages/elements/src/notice/notice.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Notice' };

export const States = states(examples);
