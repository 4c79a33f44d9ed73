/** What axe finds in a page: run inside it, its source sent once a document. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { default as Axe } from 'axe-core';
import { settle } from '../../../scripts/lib/settle.mjs';
import { expect } from './test.js';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type WithAxe = typeof globalThis & { readonly axe?: typeof Axe };

/** Violations in words, each with what it is about. `rules` by name, or else all of WCAG 2.2 AA and best practice; the page bypasses its policy. */
export async function axeFinds(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  await settle(page);
  // in a frame axe would have to be too
  expect(page.frames(), 'frames of the page').toHaveLength(1);
  if (await page.evaluate(() => !(globalThis as WithAxe).axe)) await page.evaluate(source);
  return page.evaluate(
    async (runOnly) => {
      const { violations } = await (globalThis as WithAxe).axe!.run(document, { runOnly, resultTypes: ['violations'] });
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join(' ')}`,
      );
    },
    [...(rules ?? tags)],
  );
}
