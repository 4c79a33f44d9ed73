type Segments = (text: string) => Iterable<unknown>;

/** Where the browser has no segmenter, a code point counts as a character. */
const segmented: Segments =
  typeof Intl.Segmenter === 'undefined'
    ? (text) => text
    : (
        (segmenter) => (text: string) =>
          segmenter.segment(text)
      )(new Intl.Segmenter());

/**
 * How many characters a person sees: a letter with its marks, or a family of emoji, is one.
 * @param segments - Cuts the text into what counts as one.
 */
export function countCharacters(text: string, segments: Segments = segmented): number {
  // plain text, which is nearly all, needs no segmenter
  if (/^[\n\x20-\x7e]*$/.test(text)) return text.length;
  let count = 0;
  for (const _ of segments(text)) count += 1;
  return count;
}
