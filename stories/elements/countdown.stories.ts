import { examples } from '../../packages/elements/src/countdown/countdown.examples.js';
import { countdown } from '@layan/elements/templates';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';
import { playground } from './playground.js';

export default { title: 'Elements/Countdown', component: 'layan-countdown', parameters: about('countdown') };

/** Two minutes from now, said at one minute, half a minute and ten seconds. */
export const Playground = playground({
  tag: 'layan-countdown',
  template: () => countdown({ until: '', text: 'Kode berlaku dua menit' }),
  args: { until: new Date(Date.now() + 120_000).toISOString(), 'announce-at': '60 30 10' },
});

export const States = states(examples);
