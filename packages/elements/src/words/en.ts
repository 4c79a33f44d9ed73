/** English. */
export const en = {
  field: {
    optional: 'optional',
    errorPrefix: 'Error:',
    warningPrefix: 'Warning:',
    required: '{label} is required.',
    requiredChoice: 'Choose an answer for “{label}”.',
    requiredChoices: 'Choose at least one answer for “{label}”.',
    requiredMark: 'Tick “{label}” to continue.',
    requiredFile: 'Choose a file for “{label}”.',
    email: '{label} must be a whole email address, for example name@example.com.',
    url: '{label} must be a whole web address, for example https://example.com.',
    unreadable: '{label} cannot be read. Enter it again.',
    tooShort: '{label} is too short. Enter at least {min} characters.',
    tooLong: '{label} is too long. Enter at most {max} characters.',
    tooSmall: '{label} is too small. Enter at least {min}.',
    tooLarge: '{label} is too large. Enter at most {max}.',
    pattern: '{label} is not right. Check it again.',
  },
  errorSummary: {
    title: '{count, plural, one{There is # answer to correct} other{There are # answers to correct}}',
  },
  form: {
    titlePrefix: 'To be corrected: {title}',
    sending: 'Sending…',
  },
};
