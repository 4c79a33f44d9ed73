import { html, nothing, type TemplateResult } from 'lit/html.js';
import { button } from '../button/button.template.js';

export interface SearchModel {
  readonly id: string;
  readonly name: string;
  /** Where the form goes, by GET: what was searched can be linked to. Never for anything personal. */
  readonly action: string;
  readonly label: string;
  readonly button: string;
  readonly value?: string;
  readonly autocomplete?: string;
}

export const search = (model: SearchModel): TemplateResult => html`
  <form class="layan-search" role="search" method="get" action=${model.action}>
    <label class="layan-field-label" for=${model.id}>${model.label}</label>
    <div class="layan-search-line">
      <input
        class="layan-text-input"
        type="search"
        id=${model.id}
        name=${model.name}
        value=${model.value ?? ''}
        autocomplete=${model.autocomplete ?? nothing}
        enterkeyhint="search"
      />
      ${button({ label: model.button })}
    </div>
  </form>
`;
