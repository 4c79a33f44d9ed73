import { examples } from '../../packages/elements/src/date-field/date-field.examples.js';
import { states, templateOf } from '../from-examples.js';
import { about } from './about-parameters.js';
import { playground } from './playground.js';

export default { title: 'Elements/Date field', component: 'layan-date-field', parameters: about('date-field') };

export const Playground = playground({
  tag: 'layan-date-field',
  template: templateOf(examples, 'Between two dates'),
  args: { min: '2026-08-03', max: '2026-09', 'with-calendar': true, today: '2026-08-11', 'week-start': 1 },
});

export const States = states(examples);
