/** Calls once the browser has nothing else to do. */
export const whenIdle = (call: () => void): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(call);
  else setTimeout(call, 200); // Safari
};
