import { html, nothing, type TemplateResult } from 'lit/html.js';
import { field } from '../field/field.template.js';
import { fileInput, type FileFieldModel } from '../file-input/file-input.template.js';

export interface FileUploadFieldModel extends FileFieldModel {
  /** Of one file: "5 MB". */
  readonly maxSize?: string;
  readonly maxFiles?: number;
}

/** Files that are listed and checked as soon as they are chosen. */
export const fileUploadField = (model: FileUploadFieldModel): TemplateResult =>
  field(
    model,
    (described) =>
      html`<layan-file-upload max-size=${model.maxSize ?? nothing} max-files=${model.maxFiles ?? nothing}>
        ${fileInput(model, described)}
      </layan-file-upload>`,
  );
