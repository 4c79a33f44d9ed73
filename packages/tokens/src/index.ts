export { tokens } from './generated/tokens.js';
export { contrast, luminance } from './contrast.js';
export { modes, type Mode } from './modes.js';
export { leastIn, pairs, type ColorRole, type Pair } from './pairs.js';
