import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { routes } from '../bff/routes.js';
import { cookieNames } from '../http/cookies.js';
import { headersFor } from '../http/headers.js';
import { reasons } from '../sign-in/reasons.js';
import { resources } from './address.js';
import { answered, asked } from './message-headers.js';

const guide = readFileSync(new URL('../../../../docs/guides/the-bff-contract.md', import.meta.url), 'utf8');
const folded = guide.toLowerCase();

/** `upload-offset` stands as `Upload-*` with `Offset` in brackets. */
const isNamed = (header: string): boolean => {
  const [, family, rest] = /^(tus|upload)-(.+)$/.exec(header) ?? [];
  return folded.includes(`\`${header}\``) || (folded.includes(`\`${family}-*\``) && folded.includes(`\`${rest}\``));
};

describe('the guide for other languages', () => {
  it.each(routes.map(({ path }) => path.replace(/\/$/, '/*')))('names the route %s', (path) =>
    expect(guide).toContain(`{bff}${path}`),
  );
  it.each([...resources])('lets %s through', (resource) => expect(guide).toContain(`\`${resource}\``));
  it.each([...asked, ...answered])('lets the header %s through', (header) => expect(isNamed(header)).toBe(true));
  it.each(Object.values(cookieNames))('tells of the cookie %s', (name) => expect(guide).toContain(`\`${name}\``));
  it.each([...reasons])('tells of the reason %s', (reason) => expect(guide).toContain(`| \`${reason}\``));
  it.each([...headersFor('data')])('asks for the header %s', (name, value) =>
    expect(folded).toContain(`${name}: ${value}`.toLowerCase()),
  );
});
