/** What guards an embedded page: what it may not do is collected, and what a person gets is read from the browser itself. */
import { expect, type CDPSession, type Page } from '@playwright/test';

/** The person comes back to a tab that was in the background; a browser without a screen never puts one there. */
export const lookAgain = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

/** Has the agency's server say that the session of who is signed in ends in so many seconds. */
export const tellSecondsLeft = (page: Page, left: () => number) =>
  page.route('**/layan/session', async (route) => {
    const response = await route.fetch();
    const session = (await response.json()) as { readonly signedIn: boolean };
    const expiresAt = new Date(Date.now() + left() * 1000).toISOString();
    await route.fulfill({
      response,
      json: session.signedIn ? { ...session, expiresAt, secondsLeft: left() } : session,
    });
  });

/** Everything that the document holds, for a search: markup of every root, what controls say, storage, and the state of its history entry. */
async function content(): Promise<string> {
  const found: string[] = [];
  const read = (root: Document | ShadowRoot) => {
    found.push([...root.children].map(({ outerHTML }) => outerHTML).join('\n'));
    for (const element of root.querySelectorAll('*')) {
      if ('value' in element) found.push(String(element.value));
      if (element.shadowRoot) read(element.shadowRoot);
    }
  };
  read(document);
  found.push(location.href, document.cookie, JSON.stringify(history.state), document.title, window.name);
  for (const storage of [localStorage, sessionStorage]) found.push(JSON.stringify({ ...storage }));
  for (const name of await caches.keys())
    for (const request of await (await caches.open(name)).keys()) found.push(request.url);
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error(name));
    });
    for (const store of database.objectStoreNames) {
      const all = database.transaction(store).objectStore(store).getAll();
      found.push(await new Promise((resolve) => (all.onsuccess = () => resolve(JSON.stringify(all.result)))));
    }
    database.close();
  }
  return found.join('\n');
}

export const contentOf = (page: Page): Promise<string> => page.evaluate(content);

/**
 * Steps back through the browser's history and gives back what every page holds then. By the protocol itself: a page that comes back
 * as it was left loads nothing, and Playwright would wait for it in vain.
 */
export async function stepBack(page: Page, steps: number): Promise<readonly string[]> {
  const found: string[] = [];
  const open = () => page.context().newCDPSession(page);
  const { entries, currentIndex } = await (await open()).send('Page.getNavigationHistory');
  const expression = `document.readyState === 'complete' && (${content})()`;
  for (let at = currentIndex - 1; at >= currentIndex - steps; at -= 1) {
    await (await open()).send('Page.navigateToHistoryEntry', { entryId: entries[at]!.id });
    await expect(async () => {
      const session = await open();
      expect((await session.send('Page.getNavigationHistory')).currentIndex).toBe(at);
      const options = { expression, awaitPromise: true, returnByValue: true };
      const { result } = await session.send('Runtime.evaluate', options);
      expect(result.value).toBeTruthy();
      found.push(String(result.value));
    }).toPass({ timeout: 5000 });
  }
  return found;
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
