import { crc16 } from './crc16.js';

/** Fields in the order in which they came. */
export type QrisParts = readonly (readonly [tag: string, value: string])[];

/** A payload taken apart, before anybody asks what it says. */
export interface ParsedQris {
  readonly root: QrisParts;
  /** Of merchant accounts (`26` to `45`, `51` for the national merchant number) and of what belongs to the bill (`62`). */
  readonly templates: readonly (readonly [tag: string, parts: QrisParts])[];
  /** What the checksum should be. */
  readonly crc: string;
}

/** The value of a tag, the last where it comes twice; null where it does not. */
export const valueOf = (parts: QrisParts, tag: string): string | null => new Map(parts).get(tag) ?? null;

/** Two digits of tag, two of length in characters, the value, again and again; null when the text ends elsewhere. */
function split(text: string): QrisParts | null {
  const characters = [...text];
  const parts: [string, string][] = [];
  for (let at = 0; at < characters.length;) {
    const head = characters.slice(at, at + 4).join('');
    const end = at + 4 + Number(head.slice(2));
    if (!/^[0-9]{4}$/.test(head) || end > characters.length) return null;
    parts.push([head.slice(0, 2), characters.slice(at + 4, end).join('')]);
    at = end;
  }
  return parts;
}

/**
 * Takes a QRIS payload apart (Bank Indonesia's profile of EMVCo merchant-presented codes): fields of tag, length and value from `00`, the
 * version, to `63`, the checksum; at most 512 characters. Lengths count characters, the checksum bytes. Null when it is not built so.
 */
export function parseQris(payload: string): ParsedQris | null {
  // half a surrogate pair has no bytes to sum
  if (!/^[^\uD800-\uDFFF]{0,512}$/u.test(payload)) return null;
  const root = split(payload);
  if (root?.[0]?.[0] !== '00' || root.at(-1)?.[0] !== '63') return null;
  const templates: [string, QrisParts][] = [];
  for (const [tag, value] of root) {
    if (!/^(2[6-9]|3.|4[0-5]|51|62)$/.test(tag)) continue;
    const parts = split(value);
    if (!parts) return null;
    templates.push([tag, parts]);
  }
  return { root, templates, crc: crc16(payload.slice(0, -4)) };
}
