import { examples } from '../../packages/elements/src/format/format.examples.js';
import { states, templateOf } from '../from-examples.js';
import { about } from './about-parameters.js';
import { playground } from './playground.js';

export default { title: 'Elements/Format', component: 'layan-format', parameters: about('format') };

export const Playground = playground({
  tag: 'layan-format',
  template: templateOf(examples, 'Moment, in the zone of the reader'),
  args: { kind: 'date-time', 'time-zone': 'Asia/Makassar' },
});

export const States = states(examples);
