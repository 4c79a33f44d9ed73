import { expect, it } from 'vitest';
import { problemName, problems, problemType, type ProblemName } from './problem.js';

it('finds the name of each of its types again', () => {
  for (const name of Object.keys(problems) as ProblemName[]) expect(problemName(problemType(name))).toBe(name);
});

it.each([
  '',
  'about:blank',
  'urn:layan:problem:',
  'urn:layan:problem:toString',
  'https://example.org/not-found',
  'not-found',
])('does not know %j', (type) => expect(problemName(type)).toBeNull());

it('has an HTTP error status and a title for each', () => {
  for (const { status, title } of Object.values(problems)) {
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(600);
    expect(title).toMatch(/\S/);
  }
});
