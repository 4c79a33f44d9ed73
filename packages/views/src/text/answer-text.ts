import type { AddressAnswer, Answer, Field, Row, RowField, SingleField, TextField } from '@layan/definition';
import { isUnreadable, localize } from '@layan/definition';
import type { ViewContext } from '../context.js';
import { fileAbout, fileOf } from './file-text.js';
import { dateText, instantText } from './instant-text.js';

export interface AnswerTextOptions {
  /** Names by region code; a code without a name stands for itself. */
  readonly names?: Readonly<Record<string, string>>;
  /** Hides the middle of identity numbers. */
  readonly masked?: boolean;
}

/**
 * How an answer reads; empty when there is none. Lines are parted by LF.
 * What cannot be read yet, or is not of the field's type, stands as it was typed.
 */
export function answerText(
  field: SingleField,
  answer: Answer | undefined,
  context: ViewContext,
  options: AnswerTextOptions = {},
): string {
  if (answer === null || answer === undefined) return '';
  if (isUnreadable(answer)) {
    if (typeof answer.typed === 'string') return answer.typed;
    return typedParts(answer.typed, field.type === 'address' ? options.names : undefined);
  }
  if (typeof answer === 'string') return stringText(field, answer, context, options);
  if (typeof answer === 'number') {
    return field.type === 'money' ? context.pack.money.format(answer, context.locale) : String(answer);
  }
  if (typeof answer === 'boolean') return answer ? context.words.common.yes() : context.words.common.no();
  if (isList(answer)) {
    if (field.type === 'file') return filesText(answer as readonly string[], context);
    return answer.map((value) => (typeof value === 'string' ? optionLabel(field, value, context) : '')).join('\n');
  }
  if (field.type === 'declaration' && 'at' in answer) {
    return context.words.answer.declared({ when: instantText(answer.at, context) });
  }
  return field.type === 'address' && 'street' in answer ? addressText(answer, context, options) : '';
}

/** The same for any field: a group gives one line for each row. */
export function fieldText(
  field: Field,
  answer: Answer | undefined,
  context: ViewContext,
  options: AnswerTextOptions = {},
): string {
  if (field.type !== 'group') return answerText(field, answer, context, options);
  const rows = Array.isArray(answer) ? (answer as readonly Row[]) : [];
  return rows.map((row) => rowText(field.fields, row, context, options)).join('\n');
}

const rowText = (fields: readonly RowField[], row: Row, context: ViewContext, options: AnswerTextOptions): string =>
  join(...fields.map((field) => inOneLine(answerText(field, row[field.name], context, options))));

/** Lines of an answer one after the other. */
export const inOneLine = (text: string): string => join(...text.split('\n'));

const isList = (answer: Answer): answer is readonly string[] | readonly Row[] => Array.isArray(answer);

function stringText(field: SingleField, text: string, context: ViewContext, options: AnswerTextOptions): string {
  switch (field.type) {
    case 'text':
      return formatted(field, text, context, options);
    case 'date':
      return /^\d{4}-\d\d-\d\d$/.test(text) ? dateText(text, context) : text;
    case 'number': {
      const number = context.pack.number.format(text, context.locale);
      return field.unit ? `${number} ${localize(field.unit, context.locale)}` : number;
    }
    case 'choice':
      return optionLabel(field, text, context);
    default:
      return text;
  }
}

/** Name, kind and size of each; how many there are where nothing is known of them. */
function filesText(ids: readonly string[], context: ViewContext): string {
  const { answer } = context.words;
  if (!context.files) return answer.files({ count: ids.length });
  const lines = ids.map((id) => {
    const file = fileOf(id, context);
    return file ? `${file.name} (${fileAbout(file, context)})` : answer.fileGone();
  });
  return lines.join('\n');
}

const optionLabel = (field: SingleField, value: string, { locale }: ViewContext): string => {
  const option = 'options' in field ? field.options.find((candidate) => candidate.value === value) : undefined;
  return option ? localize(option.label, locale) : value;
};

function formatted(field: TextField, text: string, context: ViewContext, { masked }: AnswerTextOptions): string {
  const format = field.format === undefined ? undefined : context.pack.formats[field.format];
  // A wrong number is shown as typed: hiding part of it would hide the mistake.
  if (!format || format.parse(text) === null) return text;
  return masked && format.mask ? format.mask(text) : format.display(text);
}

function addressText(address: AddressAnswer, { words, pack }: ViewContext, { names = {} }: AnswerTextOptions): string {
  const { street, rt, rw, postalCode, manual } = address;
  const block =
    rt && rw ? words.answer.rtRw({ rt, rw }) : rt ? words.answer.rt({ rt }) : rw ? words.answer.rw({ rw }) : '';
  const places = address.code ? pack.regions.path(address.code).map((code) => regionName(code, names)) : [];
  const [province = '', regency = '', district = '', village = ''] = places;
  return [street, block, manual, join(village, district), join(regency, province), postalCode]
    .filter(Boolean)
    .join('\n');
}

const join = (...parts: readonly string[]) => parts.filter(Boolean).join(', ');

/** A date or address that is not complete: its parts as far as they go. */
const typedParts = (parts: Readonly<Record<string, string>>, names: AnswerTextOptions['names'] = {}): string =>
  Object.values(parts)
    .filter(Boolean)
    .map((part) => regionName(part, names))
    .join(' ');

const regionName = (code: string, names: Readonly<Record<string, string>>): string =>
  Object.hasOwn(names, code) ? names[code]! : code;
