import { examples } from '../../packages/elements/src/copy-button/copy-button.examples.js';
import { states, templateOf } from '../from-examples.js';
import { about } from './about-parameters.js';
import { playground } from './playground.js';

export default { title: 'Elements/Copy button', component: 'layan-copy-button', parameters: about('copy-button') };

export const Playground = playground({
  tag: 'layan-copy-button',
  template: templateOf(examples, 'Shown with spaces, copied without'),
  args: { label: 'kode pembayaran', text: '820012345678901' },
});

export const States = states(examples);
