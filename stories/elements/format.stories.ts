import '@layan/elements/format';
import { examples } from '../../packages/elements/src/format/format.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Format' };

export const States = states(examples);
