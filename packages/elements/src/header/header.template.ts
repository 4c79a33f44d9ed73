import { html, nothing, type TemplateResult } from 'lit/html.js';
import { avatar } from '../avatar/avatar.template.js';
import type { HiddenValue } from '../content.js';
import { button } from '../button/button.template.js';
import { hiddenValues } from '../form/form.template.js';
import { link } from '../link/link.template.js';

export interface SiteHeaderModel {
  /** Two letters that stand for the agency. */
  readonly mark: string;
  readonly agency: string;
  readonly service?: string;
  /** Where mark and name lead. */
  readonly home: string;
  /** The other languages, each in its own words. */
  readonly languages?: readonly { readonly lang: string; readonly text: string; readonly href: string }[];
  /** Further places of this site. */
  readonly links?: readonly { readonly href: string; readonly text: string; readonly current?: boolean }[];
  /** Name of the list of links, and of the languages. */
  readonly navLabel?: string;
  /** Who is signed in. */
  readonly person?: { readonly name: string; readonly initials: string; readonly hiddenText?: string };
  readonly signIn?: { readonly href: string; readonly text: string };
  /** Signing out changes something, so it is a form. */
  readonly signOut?: { readonly action: string; readonly text: string; readonly hidden?: readonly HiddenValue[] };
}

export const siteHeader = (model: SiteHeaderModel): TemplateResult => html`
  <header class="layan-header">
    <div class="layan-header-body layan-wrap">
      <a class="layan-header-home" href=${model.home}>
        <span class="layan-header-mark" aria-hidden="true">${model.mark}</span>
        <span class="layan-header-names">
          <strong class="layan-header-agency">${model.agency}</strong>
          ${model.service ? html`<span class="layan-header-service">${model.service}</span>` : nothing}
        </span>
      </a>
      <div class="layan-header-end">
        ${
          model.links?.length || model.languages?.length
            ? html`<nav class="layan-header-links" aria-label=${model.navLabel ?? nothing}>
                ${model.links?.map(
                  ({ href, text, current }) =>
                    html`<a class="layan-link" href=${href} aria-current=${current ? 'page' : nothing}>${text}</a>`,
                )}
                ${model.languages?.map((language) => link(language))}
              </nav>`
            : nothing
        }
        ${
          model.person
            ? html`<span class="layan-header-person">
                ${avatar({ initials: model.person.initials, size: 's' })}
                <span class="layan-header-name"
                  >${
                    model.person.hiddenText
                      ? html`<span class="layan-visually-hidden">${model.person.hiddenText} </span>`
                      : nothing
                  }${model.person.name}</span
                >
              </span>`
            : nothing
        }
        ${model.signIn ? link(model.signIn) : nothing}
        ${
          model.signOut
            ? html`<form class="layan-header-sign-out" role="none" method="post" action=${model.signOut.action}>
                <div>
                  ${hiddenValues(model.signOut.hidden ?? [])}
                  ${button({ label: model.signOut.text, kind: 'quiet', size: 's' })}
                </div>
              </form>`
            : nothing
        }
      </div>
    </div>
  </header>
`;
