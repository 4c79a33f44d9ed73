import type { Stores } from '../stores/stores.js';

/**
 * Looks every so many seconds at what providers may not have told; one look at a time.
 * @returns What stops it, and resolves when the look under way has ended.
 */
export function startLooking(stores: Stores, seconds: number, failed: (error: unknown) => void): () => Promise<void> {
  let current: Promise<unknown> | null = null;
  const look = (): void => {
    current ??= stores
      .system('payment')
      .reconcile()
      .catch(failed)
      .finally(() => (current = null));
  };
  const timer = setInterval(look, seconds * 1000).unref();
  return async () => {
    clearInterval(timer);
    await current;
  };
}
