/** English as Indonesian offices write it: the day before the month, 24 hours. */
export const localeOf = (language: string): string => (language === 'en' ? 'en-GB' : language);
