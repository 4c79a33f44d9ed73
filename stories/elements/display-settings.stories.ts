import '@layan/elements/display-settings';
import { examples } from '../../packages/elements/src/display-settings/display-settings.examples.js';
import { states } from '../from-examples.js';

export default { title: 'Elements/Display settings' };

export const States = states(examples);
