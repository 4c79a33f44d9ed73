import type { ServiceDefinition } from '@layan/definition';
import { ktpElHilang } from './ktp-el-hilang/index.js';
import { pasporPenggantian } from './paspor-penggantian/index.js';

/** Services we define ourselves, as the sandbox publishes them. */
export const services: readonly ServiceDefinition[] = [ktpElHilang, pasporPenggantian];

export { ktpElHilang, pasporPenggantian };
