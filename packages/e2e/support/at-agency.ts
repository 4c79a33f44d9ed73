/** What a citizen does on an agency's page, beside what the plain pages ask too. Scripts run. */
import type { Answers } from '@layan/definition';
import { expect, type Browser, type Page } from '@playwright/test';
import { giveCredentials, service } from './journey.js';
import type { TestPlatform } from './platform.js';

/** As much of the component as a page may call. */
type LayanWizard = HTMLElement & { save(): Promise<boolean> };

const signedIn = new Map<string, Awaited<ReturnType<ReturnType<Page['context']>['cookies']>>>();

/** Goes by the agency's own server to the provider, gives the credentials, and comes back to the service. */
export async function signInFromAgency(page: Page, { people }: TestPlatform, citizen = 0, returnTo = service) {
  await page.goto(`/layan/login?return=${encodeURIComponent(returnTo)}`);
  await giveCredentials(page, people.citizens[citizen]!.nik, people.password);
  await page.waitForURL(({ pathname }) => pathname === returnTo);
}

/** A browser in which this citizen is signed in. Credentials are given once a platform, then the cookies are those of that time. */
export async function asCitizen(page: Page, platform: TestPlatform, citizen: number) {
  const key = `${platform.url} ${citizen}`;
  const cookies = signedIn.get(key);
  if (cookies) return page.context().addCookies(cookies);
  await signInFromAgency(page, platform, citizen);
  signedIn.set(key, await page.context().cookies());
}

/** Numbers of everything this citizen has sent, as the platform's own page lists it. */
export async function sentNumbers(page: Page, platform: TestPlatform) {
  const list = await page.context().newPage();
  await list.goto(`${platform.url}/permohonan`);
  const texts = await list
    .getByRole('listitem')
    .filter({ hasText: /P-[0-9A-Z]{4}-[0-9A-Z]{4}/ })
    .allInnerTexts();
  await list.close();
  return texts.map((text) => /P-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(text)![0]);
}

/** Calls of the page to the platform, as they go out: `PATCH /drafts/…` without ids. */
export function calls(page: Page) {
  const made: string[] = [];
  page.on('request', (request) => {
    const [, path] = /\/layan\/api(\/[^?]*)/.exec(request.url()) ?? [];
    if (path) made.push(`${request.method()} ${path.replace(/\/[a-z0-9]{26}(?=\/|$)/g, '/…')}`);
  });
  return made;
}

/** What the platform says to this page's person: `read(page, '/cases')`. */
export const read = (page: Page, path: string): Promise<unknown> =>
  page.evaluate(async (at) => (await fetch(`/layan/api${at}`)).json() as Promise<unknown>, path);

/** Begins as somebody who has begun nothing yet, whatever other tests have left; the page is loaded anew. */
export async function withoutDrafts(page: Page) {
  await page.evaluate(async () => {
    const { csrf } = (await (await fetch('/layan/session')).json()) as { csrf: string };
    const { items } = (await (await fetch('/layan/api/drafts?limit=100')).json()) as { items: { id: string }[] };
    for (const { id } of items)
      await fetch(`/layan/api/drafts/${id}`, { method: 'DELETE', headers: { 'Layan-CSRF': csrf } });
  });
  await page.reload();
}

/** The draft of this person that was changed last, as the platform has it. */
export async function newestDraft(page: Page) {
  const { items } = (await read(page, '/drafts')) as { readonly items: readonly { readonly id: string }[] };
  return (await read(page, `/drafts/${items[0]!.id}`)) as { readonly answers: Answers };
}

/** Has the component save what was typed; resolves when the platform has it all. */
export async function saveAll(page: Page) {
  const saved = await page.locator('layan-wizard').evaluate((wizard: LayanWizard) => wizard.save());
  expect(saved, 'everything is saved').toBe(true);
}

/** The same browser with scripts switched off: by the link inside the tag to the platform's own page of the service. */
export async function withoutScripts(browser: Browser, page: Page, platform: TestPlatform, at = service) {
  const storageState = await page.context().storageState();
  const context = await browser.newContext({ javaScriptEnabled: false, storageState, baseURL: platform.url });
  const plain = await context.newPage();
  await plain.goto(new URL(at, page.url()).href);
  await plain.getByRole('link', { name: 'Isi permohonan' }).click();
  await plain.getByRole('link', { name: 'Masuk dan mulai' }).click();
  await plain.waitForURL(platform.url + at);
  return plain;
}

const id = /"[0-9a-z]{26}"/g;

/** The stored answers of the application that was sent last, as text; instants of declarations and ids of files are masked. */
export async function storedAnswers(page: Page) {
  const { items } = (await read(page, '/cases')) as { items: readonly { number: string; submission: string }[] };
  const [last] = items;
  const { answers } = (await read(page, `/submissions/${last!.submission}`)) as { answers: Answers };
  const text = JSON.stringify(answers, (key, value: unknown) => (key === 'at' ? 'then' : value)).replace(id, '"file"');
  return { number: last!.number, text };
}
