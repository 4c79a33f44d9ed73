import { examples } from '../../packages/elements/src/error-summary/error-summary.examples.js';
import { overPage, states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default {
  title: 'Elements/Error summary',
  component: 'layan-error-summary',
  parameters: about('error-summary', { story: { inline: false, height: '640px' } }),
};

/** Takes the focus, and with it the page: not among the docs, which would open there. */
const taking = 'Element, written by a server';

export const States = states(examples.filter(({ name }) => name !== taking));

export const Element = { ...overPage(examples, taking), tags: ['!autodocs'] };
