import '@layan/elements/session-dialog';
import { examples } from '../../packages/elements/src/session-dialog/session-dialog.examples.js';
import { overPage } from '../from-examples.js';
import { about } from './about-parameters.js';

export default {
  title: 'Elements/Session dialog',
  component: 'layan-session-dialog',
  parameters: about('session-dialog', { story: { inline: false, height: '480px' } }),
};

export const AboutToEnd = overPage(examples, 'About to end');
export const Ended = overPage(examples, 'Ended');
export const StillTime = overPage(examples, 'Still time');
