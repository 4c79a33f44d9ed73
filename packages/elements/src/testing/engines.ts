import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { BrowserContext, Page } from 'playwright';

const { resolve } = createRequire(import.meta.url);
const sources = ['axe-core/axe.min.js', 'accessibility-checker-engine/ace.js'];
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const ibmPolicy = 'WCAG_2_2';

/** What IBM's engine says about one thing on a page. */
export interface IbmFinding {
  readonly rule: string;
  /** `VIOLATION:FAIL`, `VIOLATION:POTENTIAL`, `RECOMMENDATION:MANUAL` … */
  readonly outcome: string;
  /** What it is about: `button.layan-button`. */
  readonly at: string;
  readonly message: string;
}

export interface Findings {
  /** Violations, in words. */
  readonly axe: readonly string[];
  readonly ibm: readonly IbmFinding[];
}

interface Engines {
  readonly axe: { run(root: Document, options: object): Promise<AxeResults> };
  readonly ace: {
    readonly Checker: new () => {
      check(root: Document, policies: readonly string[]): Promise<{ readonly results: readonly IbmResult[] }>;
    };
  };
}

interface IbmResult {
  readonly ruleId: string;
  readonly value: readonly [policy: string, outcome: string];
  readonly node: Element;
  readonly message: string;
}

/** A page that has both engines in every document, put there by the browser itself: what the page's own policy forbids stays forbidden. */
export async function pageWithEngines(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Page.enable');
  for (const name of sources)
    await session.send('Page.addScriptToEvaluateOnNewDocument', { source: readFileSync(resolve(name), 'utf8') });
  return page;
}

/** What both engines find in the page as it stands, everything that can be opened by `<details>` open and every transition at its end. */
export const judge = (page: Page): Promise<Findings> =>
  page.evaluate(
    async ([tags, policy]) => {
      // what is closed has no label that is seen
      for (const details of document.querySelectorAll('details')) details.open = true;
      // a colour on its way to another is not the one that is read
      for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish();
      const { axe, ace } = globalThis as unknown as Engines;
      const { violations } = await axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
      const { results } = await new ace.Checker().check(document, [policy]);
      return {
        axe: violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`),
        ibm: results
          .filter(({ value }) => value[1] !== 'PASS')
          .map(({ ruleId, value, node, message }) => ({
            rule: ruleId,
            outcome: value.join(':'),
            at: [node.localName, ...node.classList].join('.'),
            message,
          })),
      };
    },
    [axeTags, ibmPolicy] as const,
  );
