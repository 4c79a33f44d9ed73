import { limits } from '@layan/contract';
import { isStorableText } from '@layan/definition';
import { ProblemError } from '../problem/problem-error.js';

const refuse = (detail: string): ProblemError => new ProblemError('malformed-json', { detail });

/**
 * Reads a body as JSON, more strictly than the language does: UTF-8 without faults and without a byte order mark, at most 32 levels
 * deep, no key twice in an object, no `__proto__`, no number beyond what JavaScript holds, no text PostgreSQL cannot keep.
 * @throws ProblemError `malformed-json`
 */
export function parseJson(bytes: Uint8Array): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw refuse('It is not UTF-8.');
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refuse('It is not JSON.');
  }
  scan(text);
  return value;
}

const token = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|[{}[\]]/g;
const colon = /\s*:/y;

/** Looks at the tokens of a text that is JSON, since the parsed value no longer shows what stood there. */
function scan(text: string): void {
  const keys: (Set<string> | null)[] = [];
  token.lastIndex = 0;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [found] = match;
    if (found === '{' || found === '[') {
      keys.push(found === '{' ? new Set() : null);
      if (keys.length > limits.jsonDepth) throw refuse(`It is more than ${limits.jsonDepth} levels deep.`);
    } else if (found === '}' || found === ']') {
      keys.pop();
    } else if (found.startsWith('"')) {
      colon.lastIndex = token.lastIndex;
      checkText(JSON.parse(found) as string, colon.test(text) ? (keys.at(-1) ?? null) : null);
    } else if (!Number.isFinite(Number(found))) {
      throw refuse('A number is too large.');
    }
  }
}

function checkText(text: string, keys: Set<string> | null): void {
  if (!isStorableText(text)) throw refuse('A text holds U+0000 or half a surrogate pair.');
  if (keys === null) return;
  if (text === '__proto__') throw refuse('A key is not allowed.');
  if (keys.has(text)) throw refuse('A key stands twice in one object.');
  keys.add(text);
}
