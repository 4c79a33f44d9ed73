import type { ServiceDefinition } from './document.js';

/** A definition written in TypeScript: gives it back as it is, typed literally, so that editors complete and check it. */
export const defineService = <const Definition extends ServiceDefinition>(definition: Definition): Definition =>
  definition;
