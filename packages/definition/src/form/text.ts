/** Whether the database takes the text: no U+0000, no half of a surrogate pair. What fails is the server's 400. */
export const isStorableText = (text: string): boolean => !/[\0\uD800-\uDFFF]/u.test(text);

/** Line ends as answers have them. */
export const unixLines = (text: string): string => text.replace(/\r\n?/g, '\n');
