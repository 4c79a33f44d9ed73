import '@layan/elements/icon';
import { examples } from '../../packages/elements/src/icon/icon.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Icon' };

export const States = states(examples);
