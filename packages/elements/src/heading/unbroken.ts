import { html } from 'lit/html.js';
import type { Content } from '../content.js';

/** Longest word with a hyphen that stays on one line; a longer one may break, so that it fits a narrow phone. */
const longest = 12;

/**
 * Words such as "KTP-el" in one piece: a large title breaks after their hyphen otherwise. The text stays what it is, its spaces within
 * the pieces: Chromium leaves a piece that is all space out of the accessible name when comments are its neighbours.
 */
export const unbroken = (text: Content): Content =>
  typeof text !== 'string' || !text.includes('-')
    ? text
    : text
        .split(/(?<!\S)(\S*-\S*)/)
        .map((piece, at) =>
          at % 2 === 1 && piece.length <= longest ? html`<span class="layan-unbroken">${piece}</span>` : piece,
        );
