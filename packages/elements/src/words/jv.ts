/** Javanese (krama). A draft by people who are no translators: shown only on a page that asks for drafts. */
export const draft = true;

export const jv = {
  field: {
    optional: 'mboten wajib',
    errorPrefix: 'Lepat:',
    required: '{label} kedah dipunisi.',
  },
};
