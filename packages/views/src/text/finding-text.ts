import type { Field, FileField, Finding, Localized, ServiceDefinition } from '@layan/definition';
import { localize } from '@layan/definition';
import type { ViewContext } from '../context.js';
import { fieldAt, type FieldPlace } from './field-at.js';
import { fileProblemText } from './file-text.js';
import { dateText } from './instant-text.js';

/** What a finding says to a citizen: what happened and what to do. */
export function findingText(finding: Finding, definition: ServiceDefinition, context: ViewContext): string {
  const place = fieldAt(definition, finding.pointer);
  const label = place ? labelOf(place, context) : finding.pointer;
  if (finding.code === 'check') {
    const message = checkMessage(definition, finding.check ?? '');
    return message ? localize(message, context.locale) : context.words.finding.wrong({ label });
  }
  if (finding.code.startsWith('format.')) return formatText(finding, label, context);
  return engineText(finding, place?.part === undefined ? place?.field : undefined, label, context);
}

/** The same for a list away from the field: says which row is meant. */
export function findingSummary(finding: Finding, definition: ServiceDefinition, context: ViewContext): string {
  const text = findingText(finding, definition, context);
  const place = fieldAt(definition, finding.pointer);
  if (!place?.group || place.row === undefined) return text;
  const label = localize(place.group.label, context.locale);
  const row = context.words.common.rowTitle({ label, number: place.row + 1 });
  return context.words.common.rowText({ row, text });
}

function labelOf({ field, part }: FieldPlace, { words, locale }: ViewContext): string {
  switch (part) {
    case 'street':
    case 'rt':
    case 'rw':
    case 'postalCode':
      return words.question[part]();
    default:
      return localize(field.label, locale);
  }
}

function checkMessage(definition: ServiceDefinition, pointer: string): Localized | undefined {
  const [, page, check] = /^\/pages\/(\d+)\/checks\/(\d+)$/.exec(pointer) ?? [];
  return definition.pages[Number(page)]?.checks?.[Number(check)]?.message;
}

function formatText(finding: Finding, label: string, { pack, locale, words }: ViewContext): string {
  const code = finding.code.slice('format.'.length);
  const say = (pack.words[locale] ?? pack.words.id)[code];
  return say ? say({ ...finding.params, label }) : words.finding.wrong({ label });
}

function engineText(finding: Finding, field: Field | undefined, label: string, context: ViewContext): string {
  const words = context.words.finding;
  const limit = (name: 'min' | 'max') => limitText(finding.params?.[name], field, context);
  const [min, max] = [limit('min'), limit('max')];
  switch (finding.code) {
    case 'required':
      return requiredText(field, label, context);
    case 'unreadable':
      return unreadableText(field, label, context);
    case 'too_short':
      return words.tooShort({ label, min });
    case 'too_long':
      return words.tooLong({ label, max });
    case 'not_offered':
      return words.notOffered({ label });
    case 'too_small':
      return words.tooSmall({ label, min });
    case 'too_large':
      return words.tooLarge({ label, max });
    case 'too_early':
      return finding.params?.['min'] === context.today ? words.inPast({ label }) : words.tooEarly({ label, min });
    case 'too_late':
      return finding.params?.['max'] === context.today ? words.inFuture({ label }) : words.tooLate({ label, max });
    case 'too_few':
      return tooFewText(field, { label, min }, words);
    case 'too_many':
      return tooManyText(field, { label, max }, words);
    case 'decimals': {
      const decimals = finding.params?.['decimals'] ?? 0;
      return decimals === 0 ? words.wholeNumber({ label }) : words.decimals({ label, decimals });
    }
    case 'address_place':
      return words.addressPlace({ label });
    case 'file_refused':
      return field?.type === 'file' ? refusedText(finding, field, label, context) : words.wrong({ label });
    case 'file_unknown':
      return words.fileUnknown({ label });
    case 'file_waiting':
      return words.fileWaiting({ label });
    case 'file_uploading':
      return words.fileUploading({ label });
    case 'file_unfinished':
      return words.fileUnfinished({ file: String(finding.params?.['file'] ?? label) });
    default:
      return words.wrong({ label });
  }
}

/** `file`, among the parameters, is the name of the one that was refused. */
const refusedText = ({ params }: Finding, field: FileField, label: string, context: ViewContext): string =>
  fileProblemText(String(params?.['problem'] ?? ''), String(params?.['file'] ?? label), field, context);

type FindingWords = ViewContext['words']['finding'];

function tooFewText(field: Field | undefined, params: Parameters<FindingWords['tooFewRows']>[0], words: FindingWords) {
  if (field?.type === 'group') return words.tooFewRows(params);
  return field?.type === 'file' ? words.tooFewFiles(params) : words.tooFewChoices(params);
}

function tooManyText(
  field: Field | undefined,
  params: Parameters<FindingWords['tooManyRows']>[0],
  words: FindingWords,
) {
  if (field?.type === 'group') return words.tooManyRows(params);
  return field?.type === 'file' ? words.tooManyFiles(params) : words.tooManyChoices(params);
}

/** A limit in the field's own notation. */
function limitText(
  limit: string | number | undefined,
  field: Field | undefined,
  context: ViewContext,
): string | number {
  if (limit === undefined) return '';
  const { pack, locale } = context;
  switch (field?.type) {
    case 'date':
      return dateText(String(limit), context);
    case 'money':
      return pack.money.format(Number(limit), locale);
    case 'number':
      return pack.number.format(String(limit), locale);
    default:
      return limit;
  }
}

function requiredText(field: Field | undefined, label: string, { words: { finding } }: ViewContext): string {
  switch (field?.type) {
    case 'choice':
    case 'boolean':
      return finding.requiredChoice({ label });
    case 'choices':
      return finding.requiredChoices({ label });
    case 'date':
      return finding.requiredDate({ label });
    case 'address':
      return finding.requiredAddress({ label });
    case 'group':
      return finding.requiredGroup({ label });
    case 'file':
      return finding.requiredFile({ label });
    case 'declaration':
      return finding.requiredDeclaration({ label });
    default:
      return finding.required({ label });
  }
}

function unreadableText(field: Field | undefined, label: string, { words: { finding } }: ViewContext): string {
  switch (field?.type) {
    case 'date':
      return finding.unreadableDate({ label });
    case 'number':
      return finding.unreadableNumber({ label });
    case 'money':
      return finding.unreadableMoney({ label });
    case 'address':
      return finding.unreadableAddress({ label });
    default:
      return finding.unreadable({ label });
  }
}
