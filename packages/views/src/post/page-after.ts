import type { Answers, EngineContext, ServiceDefinition } from '@layan/definition';
import { visiblePages } from '@layan/definition';

/** Id of the page that follows one that is in order; null when only the check page is left. */
export function pageAfter(
  definition: ServiceDefinition,
  answers: Answers,
  context: EngineContext,
  page: string,
): string | null {
  const pages = visiblePages(definition, answers, context).map((visible) => visible.page.id);
  return pages[pages.indexOf(page) + 1] ?? null;
}
