import { examples } from '../../packages/elements/src/session-dialog/session-dialog.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Session dialog', component: 'layan-session-dialog' };

export const States = states(examples);
