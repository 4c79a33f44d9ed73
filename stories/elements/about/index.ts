import type { Abouts } from './about.js';
import { act } from './act.js';
import { ask } from './ask.js';
import { frame } from './frame.js';
import { show } from './show.js';

/** By the name of the folder in `packages/elements/src/`. */
export const abouts: Abouts = { ...act, ...ask, ...frame, ...show };
