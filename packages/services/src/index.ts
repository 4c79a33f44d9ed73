export { use } from './pack.js';
