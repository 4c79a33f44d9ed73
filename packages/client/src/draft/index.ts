export { DraftHandle, type DraftCalls } from './draft-handle.js';
export { mergeThreeWay, type Conflict, type Merged } from './three-way.js';
export { difference } from './difference.js';
