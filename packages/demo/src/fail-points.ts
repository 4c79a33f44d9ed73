import type { BffHandler } from '@layan/server/bff';

/** Every place at which a submit that passes through this site can be cut off: before the platform hears of it, and after it has answered. */
export const failPoints = ['submit-before-passing-on', 'submit-before-answer'] as const;
export type FailPoint = (typeof failPoints)[number];

/** The handler, or one that ends the process when a submit comes to the point. @param die - By default the kernel does it, without any goodbye. */
export function failingAt(point: FailPoint | null, bff: BffHandler, die: () => void = kill): BffHandler {
  if (point === null) return bff;
  const reach = (reached: FailPoint, { method, url }: Request) => {
    if (reached === point && method === 'POST' && /\/drafts\/[^/]+\/submit$/.test(new URL(url).pathname)) die();
  };
  return {
    ...bff,
    async handle(request, from) {
      reach('submit-before-passing-on', request);
      const answer = await bff.handle(request, from);
      reach('submit-before-answer', request);
      return answer;
    },
  };
}

function kill(): void {
  process.kill(process.pid, 'SIGKILL');
  // elsewhere than on Linux the signal may take a moment; nothing more may happen meanwhile
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}
