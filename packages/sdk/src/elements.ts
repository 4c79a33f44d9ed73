/** Importing this registers the elements of the design system, each when the page first holds one. */
import '@layan/elements/auto';

export type { FieldErrorDetail } from '@layan/elements/field';
export type { FormProblem, FormSubmitDetail } from '@layan/elements/form';
