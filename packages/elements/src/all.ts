/** Importing this registers every element. */
export * from './announcer/index.js';
export * from './consent/index.js';
export * from './date-field/index.js';
export * from './dialog/index.js';
export * from './combobox/index.js';
export * from './error-summary/index.js';
export * from './field/index.js';
export * from './file-upload/index.js';
export * from './form/index.js';
export * from './qr/index.js';
export * from './toasts/index.js';
export * from './session-dialog/index.js';
export * from './time-field/index.js';
