import type { TemplateResult } from 'lit/html.js';
import { field, type FieldModel } from '../field/field.template.js';
import { longText, type LongTextModel } from './long-text.js';

export type TextareaFieldModel = FieldModel & LongTextModel;

export const textareaField = (model: TextareaFieldModel): TemplateResult =>
  field(model, ({ describedBy, invalid }) => longText(model, describedBy, invalid));
