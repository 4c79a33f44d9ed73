import type { ServiceDefinition } from '@layan/definition';
import { ktpElHilang } from './ktp-el-hilang/index.js';

/** Services we define ourselves, as the sandbox publishes them. */
export const services: readonly ServiceDefinition[] = [ktpElHilang];

export { ktpElHilang };
