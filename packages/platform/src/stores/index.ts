export * from './actor.js';
export * from './stores.js';
export { createStores, type RegionList, type StoresOptions } from './create-stores.js';
export { randomIds, type Ids } from './ids.js';
export { PublishError } from '../services/catalogue.js';
