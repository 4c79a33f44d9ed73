import { examples } from '../../packages/elements/src/toasts/toasts.examples.js';
import { overPage } from '../from-examples.js';
import { about } from './about-parameters.js';

export default {
  title: 'Elements/Toasts',
  component: 'layan-toasts',
  parameters: about('toasts', { story: { inline: false, height: '480px' } }),
};

export const OneMessage = overPage(examples, 'One message');
export const Three = overPage(examples, 'Three, one with something to do');
