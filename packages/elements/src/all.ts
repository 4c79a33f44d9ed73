/** Importing this registers every element. */
export * from './countdown/index.js';
export * from './display-settings/index.js';
export * from './error-summary/index.js';
export * from './field/index.js';
export * from './form/index.js';
export * from './format/index.js';
export * from './icon/index.js';
export * from './language-switch/index.js';
export * from './stepper/index.js';
export * from './timeline/index.js';
