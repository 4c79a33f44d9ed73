/** Importing this registers every element. */
export * from './character-count/index.js';
export * from './copy-button/index.js';
export * from './error-summary/index.js';
export * from './field/index.js';
export * from './form/index.js';
export * from './identity-number/index.js';
export * from './money-field/index.js';
export * from './one-time-code/index.js';
export * from './password/index.js';
export * from './phone-field/index.js';
