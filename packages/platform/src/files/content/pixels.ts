/** Longest side and largest area that an ordinary viewer opens; the camera of a phone makes at most 16 320 × 12 240. */
const longestSide = 20_000;
const mostPixels = 200_000_000;

/** Whether a picture of this size can be opened. One of a few bytes may claim to fill any memory. */
export const isViewable = (width: number, height: number): boolean =>
  width > 0 && height > 0 && width <= longestSide && height <= longestSide && width * height <= mostPixels;
