/**
 * Javanese (krama): what the glossary says of what elements say. A draft by people who are no translators: shown only on a page that asks
 * for drafts.
 */
export const draft = true;

export const jv = {
  combobox: {
    loading: 'Ngemot…',
    retry: 'Cobi malih',
    remove: 'Busak {label}',
  },
  dateField: {
    close: 'Tutup',
  },
  dialog: {
    close: 'Tutup',
  },
  errorSummary: {
    title: '{count, plural, other{Wonten # isian ingkang kedah dipunleresaken}}',
  },
  field: {
    optional: 'mboten wajib',
    errorPrefix: 'Lepat:',
    required: '{label} kedah dipunisi.',
  },
  fileUpload: {
    remove: 'Busak',
    cancel: 'Mboten siyos',
    retry: 'Cobi malih',
    errorPrefix: 'Lepat:',
  },
  sessionDialog: {
    leave: 'Medal',
    close: 'Tutup',
  },
};
