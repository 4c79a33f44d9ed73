/** Folders whose look is not in `layan-forms.css`: a page that only asks has no use for it. */
export declare const notInForms: readonly string[];

/** What wears the look of another control: its own file brings that along, first. */
export const dressedAs: Readonly<Record<string, readonly string[]>>;
