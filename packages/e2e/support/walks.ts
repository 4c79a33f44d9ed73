import { walkCard } from './walk-card.js';
import { walkPassport } from './walk-passport.js';

/** By the id of the service. A walk has its platform to itself. */
export const walks = { 'ktp-el-hilang': walkCard, 'paspor-penggantian': walkPassport } as const;
