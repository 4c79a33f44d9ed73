import { examples } from '../../packages/elements/src/dialog/dialog.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Dialog', component: 'layan-dialog' };

export const States = states(examples);
