/** Folders whose look is not in `layan-forms.css`: a page that only asks has no use for it. */
export declare const notInForms: readonly string[];
