import type { Answer } from '../answers.js';
import type {
  AddressField,
  BooleanField,
  ChoiceField,
  ChoicesField,
  DateField,
  DeclarationField,
  FileField,
  LongTextField,
  MoneyField,
  NumberField,
  SingleField,
  TextField,
} from '../document.js';
import type { EngineContext } from '../engine.js';
import { isDate } from '../expression/date.js';
import { decimal } from '../expression/decimal.js';
import { formatOf } from '../flow/format-of.js';
import { isUnreadable, readAnswer } from '../flow/read-answer.js';
import { own } from '../own.js';
import type { Pack } from '../pack.js';
import { addressParts, dateParts, fill, type AddressParts, type DateParts } from './parts.js';

export type FormValue = string | readonly string[] | DateParts | AddressParts;
type Context = Pick<EngineContext, 'pack' | 'locale'>;

/** The first text that is read back as the same decimal, so that a form sent back unchanged changes nothing. */
const decimalText = (answer: string | number, locale: string, { number }: Pack): string =>
  [locale, 'id']
    .map((language) => number.format(String(answer), language))
    .find((text) => decimal(number.parse(text)) === decimal(answer)) ?? String(answer);

/**
 * Texts for the controls of one field, the inverse of `readForm`: what could not be read comes back as it was typed.
 * Decimals and money are written as the locale does where that can be read back, identifiers as people read them.
 */
export function formValues(field: DateField, answer: Answer, context: Context): DateParts;
export function formValues(field: AddressField, answer: Answer, context: Context): AddressParts;
export function formValues(field: ChoicesField | FileField, answer: Answer, context: Context): readonly string[];
export function formValues(field: BooleanField, answer: Answer, context: Context): 'true' | 'false' | '';
export function formValues(field: DeclarationField, answer: Answer, context: Context): 'true' | '';
export function formValues(
  field: TextField | LongTextField | ChoiceField | NumberField | MoneyField,
  answer: Answer,
  context: Context,
): string;
export function formValues(field: SingleField, answer: Answer, context: Context): FormValue;
export function formValues(field: SingleField, answer: Answer, { pack, locale }: Context): FormValue {
  const typed = isUnreadable(answer) ? answer.typed : null;
  const given = typed ?? answer;
  const text = typeof given === 'string' ? given : '';
  switch (field.type) {
    case 'text': {
      const format = formatOf(field, pack);
      const shown = format?.parse(text) === text ? format.display(text) : text;
      return format?.parse(shown) === text ? shown : text;
    }
    case 'longText':
    case 'choice':
      return text;
    case 'number':
    case 'money':
      return readAnswer(field, answer) === null ? text : decimalText(answer as string | number, locale, pack);
    case 'boolean':
      return typeof answer === 'boolean' ? (`${answer}` as const) : '';
    case 'declaration':
      return readAnswer(field, answer) ? 'true' : '';
    case 'choices':
    case 'file':
      return (readAnswer(field, answer) ?? []) as readonly string[];
    case 'date': {
      const parts = isDate(answer) ? answer.split('-').map((part) => String(+part)) : null;
      return fill(dateParts, (part, at) => (parts ? parts[2 - at] : (own(typed, part) ?? (!at && text))));
    }
    case 'address': {
      const code = own(answer, 'code');
      const path = typeof code === 'string' ? pack.regions.path(code) : [];
      return fill(addressParts, (part, at) => path[at] ?? own(given, part) ?? (part === 'street' && text));
    }
  }
}
