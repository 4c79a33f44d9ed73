import { examples } from '../../packages/elements/src/breadcrumbs/breadcrumbs.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Breadcrumbs' };

export const States = states(examples);
