/** Sundanese (lemes). A draft by people who are no translators: shown only on a page that asks for drafts. */
export const draft = true;

export const su = {
  field: {
    optional: 'teu wajib',
    errorPrefix: 'Kalepatan:',
    required: '{label} kedah dieusian.',
  },
};
