/** Every text of the shared lists, before the page of an agency whose server and platform are in memory, so that any definition can be served. */
import { readFileSync } from 'node:fs';
import { TestBff, examples, type TestBffOptions } from '@layan/client/testing';
import { isStorableText, type Field, type ServiceDefinition } from '@layan/definition';
import type { Page } from '@playwright/test';
import { sharedData } from '../../../scripts/shared.mjs';

const blns = sharedData('blns', 'blns.json') as string | null;
const xss = sharedData('xss', 'payloads.txt') as string | null;

/** Whether the lists are there; what needs them is skipped otherwise. */
export const isHostileTextThere = blns !== null && xss !== null;

/** Texts that can be stored and say something, as a browser reads them. */
function read(texts: readonly string[]): readonly string[] {
  const clean = texts.map((text) => text.replace(/\r\n?/g, '\n'));
  return [...new Set(clean)].filter((text) => isStorableText(text) && text.trim() !== '');
}

export const naughty = (): readonly string[] => read(JSON.parse(readFileSync(blns!, 'utf8')) as string[]);
export const hostileTexts = (): readonly string[] => read([...naughty(), ...readFileSync(xss!, 'utf8').split('\n')]);

/** Those that a file can be called on somebody's device: no path, and no longer than file systems keep. */
export const fileNames = (): readonly string[] =>
  hostileTexts().filter((text) => !/[/\n]/.test(text) && Buffer.byteLength(text) <= 255);

export const chunks = <Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));

/** The sample service with these pages. */
export function definitionOf(
  pages: readonly (readonly Field[])[],
  changes: Partial<ServiceDefinition> = {},
): ServiceDefinition {
  const made = pages.map((fields, at) => ({ id: `p${at}`, title: { id: `Halaman ${at}` }, fields }));
  return { ...examples.definition, id: 'ktp-el-hilang', pages: made, ...changes } as ServiceDefinition;
}

/** Answers everything below `/layan` for that page; somebody is signed in. @param options - Of the platform: answers of a new draft, bills. */
export async function serve(page: Page, definition: ServiceDefinition, options: TestBffOptions = {}): Promise<TestBff> {
  const { id, title, summary, agency } = definition;
  const bff = new TestBff({
    services: [{ ...examples.service, id, title, summary, agency }],
    definitions: [definition],
    identity: {},
    ...options,
  });
  await page.route('**/layan/{api,session,park,files}**', async (route) => {
    const request = route.request();
    const body = request.postDataBuffer();
    const answer = await bff.fetch(request.url(), {
      method: request.method(),
      headers: request.headers(),
      ...(body && { body: new Uint8Array(body) }),
    });
    await route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: await answer.text(),
    });
  });
  return bff;
}

/** Collects requests to anywhere else than the page's own site. */
export function foreignRequests(page: Page, origin: string) {
  const seen: string[] = [];
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && new URL(request.url()).origin !== origin) seen.push(request.url());
  });
  return seen;
}

/** All that the wizard shows, a text for each element of that kind. */
export const textsOf = (page: Page, selector: string) =>
  page
    .locator('layan-wizard')
    .evaluate(
      (wizard, selector) => [...wizard.shadowRoot!.querySelectorAll(selector)].map(({ textContent }) => textContent),
      selector,
    );

/** What markup in a text would make, if it were more than text. */
export const strangers = 'script, iframe, img, object, embed, video, audio, style, link, meta, base, math';
