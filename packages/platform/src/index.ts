export type { PlatformConfig, PlatformSettings } from './config.js';
export type { Platform, PlatformOptions } from './server/create-platform.js';
