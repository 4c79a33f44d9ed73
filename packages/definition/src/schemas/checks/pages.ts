import type { ServiceDefinition } from '../../document.js';
import type { Report } from '../errors.js';

/** A page asks or tells something, and its checks are shown at fields of its own. */
export function checkPages({ pages, process, fee }: ServiceDefinition, report: Report): void {
  pages.forEach((page, at) => {
    if (page.fields.length === 0 && !page.intro) {
      report(
        ['pages', at, 'fields'],
        'empty_page',
        'This page has no fields and no intro. Add one, or remove the page.',
      );
    }
    page.checks?.forEach((check, index) => {
      check.fields.forEach((name, place) => {
        if (page.fields.some((field) => field.name === name)) return;
        const path = ['pages', at, 'checks', index, 'fields', place];
        report(
          path,
          'unknown_field',
          `No field of this page is named "${name}". A check is shown at fields of its page.`,
        );
      });
    });
  });
  if (process.standard.from === 'paid' && !fee) {
    const message = 'The service has no fee, so it is never paid. Count the standard from "submitted".';
    report(['process', 'standard', 'from'], 'never_paid', message);
  }
}
