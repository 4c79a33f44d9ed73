import { examples } from '../../packages/elements/src/password/password.examples.js';
import { states, templateOf } from '../from-examples.js';
import { about } from './about-parameters.js';
import { playground } from './playground.js';

export default { title: 'Elements/Password', component: 'layan-password', parameters: about('password') };

export const Playground = playground({
  tag: 'layan-password',
  template: templateOf(examples, 'Known'),
  args: { words: '{"show":"Lihat","showName":"Lihat {label}","hide":"Tutup","hideName":"Tutup {label}"}' },
});

export const States = states(examples);
