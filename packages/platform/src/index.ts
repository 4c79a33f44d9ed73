import type { PlatformSettings } from './config.js';
import type { Platform, PlatformOptions } from './server/create-platform.js';

export type { PlatformConfig, PlatformSettings } from './config.js';
export type { Platform, PlatformOptions } from './server/create-platform.js';

/**
 * Starts the platform in this process and resolves when it answers. Nothing is loaded before.
 * @throws when the port is taken, the database is in use by another process, or the settings contradict each other.
 */
export async function createPlatform(settings?: PlatformSettings, options?: PlatformOptions): Promise<Platform> {
  const { createPlatform: create } = await import('./server/create-platform.js');
  return create(settings, options);
}
