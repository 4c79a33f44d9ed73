import type { Tabs, Visibility } from './options.js';

/** Outside a browser somebody always looks. */
export const pageVisibility: Visibility = {
  isVisible: () => typeof document === 'undefined' || document.visibilityState !== 'hidden',
  subscribe(listener) {
    if (typeof document === 'undefined') return () => {};
    document.addEventListener('visibilitychange', listener);
    return () => document.removeEventListener('visibilitychange', listener);
  },
};

/** Tabs of one origin by Web Locks and BroadcastChannel; null where a page has not both. */
export function browserTabs(): Tabs | null {
  if (typeof document === 'undefined' || typeof BroadcastChannel === 'undefined') return null;
  const locks = (navigator as { locks?: LockManager }).locks;
  if (!locks) return null;
  return {
    async lead(name, signal, work) {
      let leads = false;
      const lead = () => {
        leads = true;
        return work();
      };
      await locks.request(name, { signal }, lead).catch((error: unknown) => {
        if (leads || signal.aborted) throw error;
        // locks are refused where storage is: each tab then works for itself
        return work();
      });
    },
    listen(name, onMessage) {
      const channel = new BroadcastChannel(name);
      channel.addEventListener('message', (event: MessageEvent<unknown>) => onMessage(event.data));
      return { post: (message) => channel.postMessage(message), close: () => channel.close() };
    },
  };
}
