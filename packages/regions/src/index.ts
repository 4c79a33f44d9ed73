export { manifest } from './generated/manifest.js';
export { openRegions } from './store.js';
export type { RegionCodes, RegionStore, RegionStoreOptions } from './store.js';
export { regionSlices } from './slices.js';
export type { Manifest, NameOverrides, Region } from './slices.js';
