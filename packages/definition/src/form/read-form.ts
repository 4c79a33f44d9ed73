import type { AddressAnswer, Answer, Answers, Row } from '../answers.js';
import type { AddressField, Field, GroupField, SingleField } from '../document.js';
import type { VisiblePage } from '../engine.js';
import { formatNamed, formatOf } from '../flow/format-of.js';
import { addressTexts, fileId, isBlank, readAnswer, rowsOf } from '../flow/read-answer.js';
import { isRecord, own } from '../own.js';
import type { Pack } from '../pack.js';
import { addressParts, dateParts, fill, regionParts, type AddressParts, type Parts } from './parts.js';
import { unixLines } from './text.js';

export interface ReadFormOptions {
  /** The answers before; rows and consents keep from them what the form does not say. */
  readonly answers: Answers;
  readonly pack: Pack;
  /** RFC 3339 instant at which a declaration is made. */
  readonly now: string;
  /** A new stable id for a row that has none. */
  readonly newRowId: () => string;
}

/** What was sent, by name, in order. */
type Sent = ReadonlyMap<string, readonly string[]>;
/** Undefined: the form says nothing about this field. */
type Read = Answer | undefined;

const last = (sent: Sent, name: string): string | undefined => sent.get(name)?.at(-1);

/** The parts that were sent, the others blank; undefined when none was, null when all are blank. */
function readParts<const Names extends readonly string[]>(
  names: Names,
  sent: Sent,
  name: string,
  then: (parts: Parts<Names>) => Answer,
): Read {
  if (!names.some((part) => sent.has(`${name}.${part}`))) return undefined;
  const parts = fill(names, (part) => last(sent, `${name}.${part}`));
  return isBlank(parts) ? null : then(parts);
}

function readAddress(field: AddressField, given: AddressParts, pack: Pack): Answer {
  const parts = { ...given };
  // A level that does not lie in the one chosen above it was chosen before that one was changed.
  let above = '';
  for (const level of regionParts) {
    if (!parts[level].startsWith(above)) parts[level] = '';
    above = `${parts[level]}.`;
  }
  const code = parts.village || null;
  const manual = field.manual && !isBlank(parts.manual) ? parts.manual : null;
  if (!code && !manual) return { typed: parts };
  const texts = addressTexts.map((part) => [part, formatNamed(part, pack)?.parse(parts[part]) ?? parts[part]]);
  return { code, ...Object.fromEntries(texts), manual } as AddressAnswer;
}

function readField(
  field: SingleField,
  sent: Sent,
  name: string,
  before: unknown,
  { pack, now }: ReadFormOptions,
): Read {
  const text = last(sent, name);
  const read = (then: (text: string) => Answer): Read =>
    text === undefined ? undefined : isBlank(text) ? null : then(text);
  switch (field.type) {
    case 'text':
    case 'longText':
    case 'choice':
      return read((given) => formatOf(field, pack)?.parse(given) ?? given);
    case 'number':
    case 'money':
      return read((given) => pack[field.type].parse(given) ?? { typed: given });
    case 'boolean':
      return read((given) => (given === 'true' ? true : given === 'false' ? false : null));
    case 'date':
      return readParts(dateParts, sent, name, (parts) => pack.date.parse(parts) ?? { typed: parts });
    case 'address':
      return readParts(addressParts, sent, name, (parts) => readAddress(field, parts, pack));
    // An unticked box is not sent at all.
    case 'choices': {
      const given = new Set(sent.get(name)?.filter((value) => !isBlank(value)));
      const known = field.options.map(({ value }) => value).filter((value) => given.delete(value));
      return known.length + given.size > 0 ? [...known, ...given] : null;
    }
    // The form repeats the ids, and one blank where there are none. A picked file goes by another name; what is no id is none.
    case 'file': {
      const ids = [...new Set(sent.get(name)?.filter((value) => fileId.test(value)))];
      return text === undefined ? undefined : ids.length > 0 ? ids : null;
    }
    case 'declaration':
      if (text !== 'true') return null;
      return readAnswer(field, before) ? (before as Answer) : { accepted: true, at: now };
  }
}

/** The rows that were sent, in order; what they do not say about a row stays as it was. Undefined when none was sent. */
function readRows(group: GroupField, sent: Sent, asked: readonly (readonly Field[])[], options: ReadFormOptions): Read {
  const numbers = new Set<number>();
  for (const name of sent.keys()) {
    const [first, at = ''] = name.split('/');
    if (first === group.name && /^\d{1,3}$/.test(at)) numbers.add(+at);
  }
  if (numbers.size === 0) return undefined;
  const before = rowsOf(own(options.answers, group.name));
  const rows: Row[] = [];
  for (const at of [...numbers].sort((a, b) => a - b)) {
    const path = `${group.name}/${at}`;
    const sentId = last(sent, `${path}/_row`) ?? '';
    const isTaken = rows.some((row) => row._row === sentId);
    const _row = /^[\w-]{1,64}$/.test(sentId) && !isTaken ? sentId : options.newRowId();
    const place = before.findIndex((row) => row._row === _row);
    const answers = group.fields.map((field): [string, Read] => {
      const old = own(before[place], field.name) as Answer;
      const isAsked = (asked[place] ?? group.fields).includes(field);
      const read = isAsked ? readField(field, sent, `${path}/${field.name}`, old, options) : undefined;
      return [field.name, read === undefined ? old : read];
    });
    rows.push({ _row, ...Object.fromEntries(answers.filter(([, answer]) => answer !== null)) });
  }
  return rows;
}

/** As a merge patch: members that the answer had and has no more are removed by null. */
function replacing(before: unknown, answer: Answer): Answer {
  if (!isRecord(before) || !isRecord(answer)) return answer;
  const gone = Object.keys(before).filter((part) => !Object.hasOwn(answer, part));
  return { ...Object.fromEntries(gone.map((part) => [part, null])), ...(answer as object) } as unknown as Answer;
}

/**
 * What a sent form of one page says, as a merge patch of the answers: null for what was left blank, the answer where it can be read,
 * `{ typed }` where it cannot be read yet. Fields whose control was not on the form are left out; unticked boxes count as on it.
 * Names that belong to no given field do nothing.
 *
 * @param page - The page as it was shown, that is computed from the answers before; or fields alone.
 * @param entries - Names and values as posted, or a `FormData`; files are passed over. Line ends become LF.
 */
export function readForm(
  page: VisiblePage | readonly Field[],
  entries: Iterable<readonly [string, unknown]>,
  options: ReadFormOptions,
): Answers {
  const sent = new Map<string, string[]>();
  for (const [name, value] of entries) {
    if (typeof value !== 'string') continue;
    const values = sent.get(name) ?? [];
    values.push(unixLines(value));
    sent.set(name, values);
  }
  const { fields, rows = {} } = 'fields' in page ? page : { fields: page };
  const patch = fields.flatMap((field) => {
    const before = own(options.answers, field.name);
    const answer =
      field.type === 'group'
        ? readRows(field, sent, rows[field.name] ?? [], options)
        : readField(field, sent, field.name, before, options);
    return answer === undefined ? [] : [[field.name, replacing(before, answer)]];
  });
  return Object.fromEntries(patch) as Answers;
}
