import { examples } from '../../packages/elements/src/qr/qr.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/QR code' };

export const States = states(examples);
