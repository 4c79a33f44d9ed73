export { languages } from './languages.js';
export type { Language } from './languages.js';
export { provinces } from './provinces.js';
export { serviceNumbers } from './service-numbers.js';
