import { html, type TemplateResult } from 'lit/html.js';
import type { Example } from '../example.js';
import { heading, page } from '../templates.js';

/** The inside of the body of a page that shows one example: skip link, main part and title, unless the example brings them. */
export function shell({ name, template, place }: Example): TemplateResult {
  const skip = 'Langsung ke isi halaman';
  if (place === 'page') return template();
  const title = heading({ text: name, level: 1 });
  if (place === 'landmark') return page({ skip, header: template(), main: title });
  return page({
    skip,
    main:
      place === 'title'
        ? template()
        : html`${title}
            <div>${template()}</div>`,
  });
}
