import { html, nothing, type TemplateResult } from 'lit/html.js';

export interface ProgressModel {
  readonly id: string;
  /** What goes on: "Mengunggah kartu-keluarga.pdf". */
  readonly label: string;
  /** From 0 to 1; absent while nobody knows. */
  readonly value?: number;
  /** The same in words: "2,1 dari 3,4 MB". */
  readonly text?: string;
}

/** How far something has come that takes a while. Steps of a form are `steps`. */
export const progress = ({ id, label, value, text }: ProgressModel): TemplateResult => html`
  <div class="layan-progress">
    <label class="layan-progress-label" for=${id}>${label}</label>
    <progress class="layan-progress-bar" id=${id} max="1" value=${value ?? nothing}></progress>
    ${text ? html`<span class="layan-progress-text">${text}</span>` : nothing}
  </div>
`;
