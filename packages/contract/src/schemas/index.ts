export * from './answers.js';
export * from './common.js';
export * from './openapi.js';
export * from './operations.js';
export * from './requests.js';
export * from './resources.js';
export * from './session.js';
