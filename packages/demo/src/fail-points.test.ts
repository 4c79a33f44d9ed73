import { expect, it, vi } from 'vitest';
import { failPoints, failingAt } from './fail-points.js';

const submit = () => new Request('https://kantor.example/layan/api/drafts/d-1/submit', { method: 'POST' });
const handler = () => ({
  path: '/layan',
  origin: 'https://kantor.example',
  handle: vi.fn(() => Promise.resolve(new Response('sent'))),
});

it('is the handler itself when no point is chosen', () => {
  const bff = handler();
  expect(failingAt(null, bff)).toBe(bff);
});

it.each([
  ['submit-before-passing-on', 0],
  ['submit-before-answer', 1],
] as const)('at %s the platform has been asked %i times', async (point, times) => {
  const bff = handler();
  const died = new Error('died');
  const failing = failingAt(point, bff, () => {
    throw died;
  });
  await expect(failing.handle(submit())).rejects.toBe(died);
  expect(bff.handle).toHaveBeenCalledTimes(times);
});

it.each(failPoints)('at %s nothing but a submit dies', async (point) => {
  const die = vi.fn();
  const failing = failingAt(point, handler(), die);
  await failing.handle(new Request('https://kantor.example/layan/api/drafts/d-1/submit'));
  await failing.handle(new Request('https://kantor.example/layan/api/drafts', { method: 'POST' }));
  expect(die).not.toHaveBeenCalled();
});
