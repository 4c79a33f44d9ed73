export { tokens } from './generated/tokens.js';
export { contrast, luminance } from './contrast.js';
export { modes, pairs, type ColorRole, type Mode, type Pair } from './pairs.js';
