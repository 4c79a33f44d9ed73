/** Only for tests in Node: a template as a server sends it. */
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit/html.js';

const markers = /<!--\/?lit-(?:part|node)[^>]*-->|<\?>/g;

export const renderHtml = (template: TemplateResult): string =>
  collectResultSync(render(template)).replace(markers, '');
