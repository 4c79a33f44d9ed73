import { examples } from '../../packages/elements/src/banner/banner.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Banner' };

export const States = states(examples);
