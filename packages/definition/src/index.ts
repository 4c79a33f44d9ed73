export type * from './answers.js';
export type * from './document.js';
export { assurances } from './document.js';
export type * from './pack.js';
export type * from './engine.js';
