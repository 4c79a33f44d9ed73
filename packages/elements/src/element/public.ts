export { pageClock, type Clock } from './clock.js';
export { define, version } from './define.js';
export { LayanElement } from './element.js';
export { idOf } from './ids.js';
export { followLanguage } from './follow-language.js';
export { languageOf } from './language.js';
export { warnOnce } from './warn-once.js';
