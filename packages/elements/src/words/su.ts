/**
 * Sundanese (lemes): what the glossary says of what elements say. A draft by people who are no translators: shown only on a page that asks
 * for drafts.
 */
export const draft = true;

export const su = {
  combobox: {
    loading: 'Ngamuat…',
    retry: 'Cobian deui',
    remove: 'Hapus {label}',
  },
  dateField: {
    close: 'Tutup',
  },
  dialog: {
    close: 'Tutup',
  },
  errorSummary: {
    title: '{count, plural, other{Aya # eusian anu kedah dilereskeun}}',
  },
  field: {
    optional: 'teu wajib',
    errorPrefix: 'Kalepatan:',
    required: '{label} kedah dieusian.',
  },
  fileUpload: {
    remove: 'Hapus',
    cancel: 'Bolay',
    retry: 'Cobian deui',
    errorPrefix: 'Kalepatan:',
  },
  sessionDialog: {
    leave: 'Kaluar',
    close: 'Tutup',
  },
};
