import { expect, it, vi } from 'vitest';
import { chooseFailPoint, failPoints } from './fail-points.js';

it.each(failPoints)('dies at %s when that is chosen, and nowhere else', (name) => {
  const die = vi.fn();
  const reach = chooseFailPoint({ name, production: false, die });
  for (const point of failPoints) if (point !== name) reach(point);
  expect(die).not.toHaveBeenCalled();
  reach(name);
  expect(die).toHaveBeenCalledOnce();
});

it('does nothing when none is chosen', () => {
  for (const name of [null, undefined, '']) {
    const reach = chooseFailPoint({ name, production: true });
    for (const point of failPoints) expect(() => reach(point)).not.toThrow();
  }
});

it('refuses to exist in production, and under a name it does not have', () => {
  expect(() => chooseFailPoint({ name: failPoints[0], production: true })).toThrow('production');
  expect(() => chooseFailPoint({ name: 'submit', production: false })).toThrow('submit-before-transaction');
});
