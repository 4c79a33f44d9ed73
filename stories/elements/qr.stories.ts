import { examples } from '../../packages/elements/src/qr/qr.examples.js';
import { states, templateOf } from '../from-examples.js';
import { about } from './about-parameters.js';
import { playground } from './playground.js';

export default { title: 'Elements/QR code', component: 'layan-qr', parameters: about('qr') };

export const Playground = playground({
  tag: 'layan-qr',
  template: templateOf(examples, 'A link'),
  args: {
    value: 'https://layanan.contoh.go.id/permohonan/AB12-CD34',
    label: 'Kode QR untuk membuka permohonan ini di ponsel',
    size: 'm',
    level: 'M',
  },
  options: { size: ['s', 'm', 'l'] },
});

export const States = states(examples);
