import { html, nothing, type TemplateResult } from 'lit/html.js';
import { avatar } from '../avatar/avatar.template.js';
import type { Content } from '../content.js';

export interface AccountModel {
  /** Who is signed in; absent while nobody is. */
  readonly person?: {
    readonly name: string;
    /** Said before the name to those who do not see where it stands: "Anda masuk sebagai". */
    readonly hiddenText: string;
    /** Letters that stand for the name. */
    readonly initials?: string;
    /** Second line: the masked identity number. */
    readonly detail?: string;
  };
  /** The button that signs out, or the link that signs in. */
  readonly action: Content;
  /** What went wrong with it. */
  readonly problem?: string;
}

/** A strip above a service on an agency's page: who is signed in, and the way out. */
export const account = ({ person, action, problem }: AccountModel): TemplateResult => html`
  <div class="layan-account">
    ${
      person
        ? html`<div class="layan-account-person">
            ${person.initials ? avatar({ initials: person.initials }) : nothing}
            <div class="layan-account-name">
              <span class="layan-visually-hidden">${person.hiddenText} </span>${person.name}
              ${person.detail ? html`<span class="layan-account-detail">${person.detail}</span>` : nothing}
            </div>
          </div>`
        : nothing
    }
    ${action} ${problem ? html`<p class="layan-account-problem" role="alert">${problem}</p>` : nothing}
  </div>
`;
