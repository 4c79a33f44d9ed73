/** Importing this registers every element. */
export * from './announcer/index.js';
export * from './combobox/index.js';
export * from './error-summary/index.js';
export * from './field/index.js';
export * from './file-upload/index.js';
export * from './form/index.js';
