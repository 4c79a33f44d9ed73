import { examples } from '../../packages/elements/src/language-switch/language-switch.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default {
  title: 'Elements/Language switch',
  component: 'layan-language-switch',
  parameters: about('language-switch'),
};

export const States = states(examples);
