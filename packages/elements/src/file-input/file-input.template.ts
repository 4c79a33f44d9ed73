import { html, nothing, type TemplateResult } from 'lit/html.js';
import { field, type Described, type FieldModel } from '../field/field.template.js';

export interface FileFieldModel extends FieldModel {
  readonly name: string;
  /** Kinds that the file picker offers: `image/*,.pdf`. The server decides by content. */
  readonly accept?: string;
  readonly multiple?: boolean;
  /** What is chosen is listed below it, and never stays in it: its own "no file chosen" would say the opposite. */
  readonly listed?: boolean | undefined;
  /** The camera of a phone, without a way around it: only where a photo must be taken now. */
  readonly capture?: 'user' | 'environment';
  readonly required?: boolean;
  readonly disabled?: boolean;
}

/** The control alone. */
export const fileInput = (
  model: Omit<FileFieldModel, keyof FieldModel> & Pick<FieldModel, 'id'>,
  { describedBy, invalid }: Described,
): TemplateResult =>
  html`<input
    class="layan-file-input"
    type="file"
    id=${model.id}
    name=${model.name}
    accept=${model.accept ?? nothing}
    capture=${model.capture ?? nothing}
    aria-describedby=${describedBy}
    aria-invalid=${invalid}
    ?multiple=${model.multiple ?? false}
    data-kind=${model.listed ? 'listed' : nothing}
    ?required=${model.required ?? false}
    ?disabled=${model.disabled ?? false}
  />`;

/** A file or several, picked by the browser's own means. */
export const fileField = (model: FileFieldModel): TemplateResult =>
  field(model, (described) => fileInput(model, described));
