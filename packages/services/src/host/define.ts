import { define as defineOnce, version } from '@layan/elements/element';
import { countCopy } from './duplicates.js';

let isCounted = false;

/** Registers a service component once, and counts this copy of them. */
export function define(tag: string, component: CustomElementConstructor & { readonly version: string }): void {
  if (typeof window === 'undefined') return;
  if (!isCounted) countCopy(version);
  isCounted = true;
  defineOnce(tag, component);
}
