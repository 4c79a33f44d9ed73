/** What guards an embedded page: what it may not do is collected, and what a person gets is read from the browser itself. */
import type { CDPSession, Page } from '@playwright/test';
import { giveCredentials, service } from './journey.js';
import type { TestPlatform } from './platform.js';

/** Signs a citizen in on the agency's page, by way of the provider, coming back to `path`. */
export async function signInAt(page: Page, { people }: TestPlatform, citizen = 0, path = service) {
  await page.goto(`/layan/login?return=${path}`);
  await giveCredentials(page, people.citizens[citizen]!.nik, people.password);
  await page.waitForURL((url) => url.pathname === path);
}

interface AxNode {
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[];
}

/** Role and name of what has the focus, as assistive technology is told: `heading Data diri Anda`. */
export async function focusReader(page: Page) {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  return async () => {
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly AxNode[] };
    const isFocused = ({ role, properties }: AxNode) =>
      role?.value !== 'RootWebArea' &&
      properties?.some(({ name, value }) => name === 'focused' && value.value === true);
    return nodes
      .filter(isFocused)
      .map(({ role, name }) => `${role?.value} ${name?.value}`)
      .join(' | ');
  };
}
