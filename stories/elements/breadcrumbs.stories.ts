import { examples } from '../../packages/elements/src/breadcrumbs/breadcrumbs.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/Breadcrumbs', parameters: about('breadcrumbs') };

export const States = states(examples);
