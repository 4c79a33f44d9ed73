import '@layan/elements/session-dialog';
import { examples } from '../../packages/elements/src/session-dialog/session-dialog.examples.js';
import { overPage, states } from '../from-examples.js';

export default { title: 'Elements/Session dialog', component: 'layan-session-dialog' };

export const States = states(examples.filter(({ name }) => name === 'Still time'));
export const AboutToEnd = overPage(examples, 'About to end');
export const Ended = overPage(examples, 'Ended');
