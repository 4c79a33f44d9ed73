import { examples } from '../../packages/elements/src/display-settings/display-settings.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default {
  title: 'Elements/Display settings',
  component: 'layan-display-settings',
  parameters: about('display-settings'),
};

export const States = states(examples);
