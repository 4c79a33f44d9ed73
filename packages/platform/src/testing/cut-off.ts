import type { FailPoint, ReachFailPoint } from '../faults/fail-points.js';

/** Cuts work off at a fail-point as a dying process does, but for the test: what was under way throws `cut`. */
export function cutOffAt(point: FailPoint): { readonly cut: Error; readonly reachFailPoint: ReachFailPoint } {
  const cut = new Error('cut off');
  return {
    cut,
    reachFailPoint: (reached) => {
      if (reached === point) throw cut;
    },
  };
}
