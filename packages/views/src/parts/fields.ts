/** From a field of a definition to its control. */
import type {
  AddressField,
  Answer,
  Answers,
  Field,
  GroupField,
  RowField,
  SingleField,
  TextField,
  VisiblePage,
} from '@layan/definition';
import { formValues, localize } from '@layan/definition';
import {
  addressField,
  checkboxesField,
  checkboxField,
  dateField,
  declarationField,
  groupField,
  lockedField,
  moneyField,
  numberField,
  radiosField,
  textareaField,
  textField,
  type AddressText,
  type FieldModel,
  type TextInputModel,
} from '@layan/elements/templates';
import { repeat } from 'lit/directives/repeat.js';
import { html, type TemplateResult } from 'lit/html.js';
import type { ViewContext } from '../context.js';
import type { RegionsModel, UploadRows } from '../models.js';
import { freshIds } from '../post/row-ids.js';
import { answerText } from '../text/answer-text.js';
import { actionName } from './action-name.js';
import { fileControl, fileHelp } from './files.js';

/** What is said at one control. */
export interface Messages {
  readonly error?: string;
  readonly warning?: string;
}

export interface FieldScope {
  readonly page: VisiblePage;
  readonly regions: RegionsModel;
  /** By HTML name. */
  readonly messages: ReadonlyMap<string, Messages>;
  readonly uploads?: UploadRows | undefined;
  readonly context: ViewContext;
}

/** Fields one below the other. Each keeps its own control, and what is typed there, while others come and go. */
export const byName = <F extends Field>(fields: readonly F[], draw: (field: F) => TemplateResult): TemplateResult =>
  html`${repeat(fields, ({ name }) => name, draw)}`;

/** A field that is asked. `name` is its HTML name; `heading` makes its label the page's title. */
export function fieldControl(
  field: Field,
  name: string,
  answer: Answer | undefined,
  scope: FieldScope,
  heading = false,
): TemplateResult {
  if (field.type === 'group') return groupControl(field, name, answer, scope);
  return singleControl(field, name, answer ?? null, scope, heading);
}

/** A field whose answer comes from the identity and cannot be changed here. */
export function lockedControl(
  field: SingleField,
  name: string,
  answer: Answer | undefined,
  scope: FieldScope,
): TemplateResult {
  const { context, regions } = scope;
  return lockedField({
    id: context.ids(name),
    label: localize(field.label, context.locale),
    value: answerText(field, answer, context, { names: regions.names, masked: true }),
    note: context.words.question.locked(),
  });
}

/** `help` is what we say about a field of this type, below what the definition says. */
function fieldModel(field: Field, name: string, scope: FieldScope, help?: string): FieldModel {
  const { words, locale, ids } = scope.context;
  const hint = field.hint && localize(field.hint, locale);
  return {
    id: ids(name),
    label: localize(field.label, locale),
    hint: hint && help ? html`${hint}<br />${help}` : (hint ?? help),
    optional: field.required === false ? words.common.optional() : undefined,
    errorPrefix: words.question.errorPrefix(),
    warningPrefix: words.question.warningPrefix(),
    ...scope.messages.get(name),
  };
}

function singleControl(
  field: SingleField,
  name: string,
  answer: Answer,
  scope: FieldScope,
  heading: boolean,
): TemplateResult {
  const { context } = scope;
  const { locale, words } = context;
  const model = (help?: string) => ({ ...fieldModel(field, name, scope, help), name, heading, level: context.level });
  switch (field.type) {
    case 'text':
      return textField({ ...model(), ...textInput(field, context), value: formValues(field, answer, context) });
    case 'longText': {
      const limit = field.maxLength === undefined ? undefined : words.question.maxLength({ max: field.maxLength });
      return textareaField({ ...model(limit), value: formValues(field, answer, context) });
    }
    case 'number': {
      const unit = field.unit && localize(field.unit, locale);
      return numberField({
        ...model(unit && words.question.unit({ unit })),
        value: formValues(field, answer, context),
        unit,
        decimals: Boolean(field.decimals),
      });
    }
    case 'money':
      return moneyField({
        ...model(words.question.moneyExample()),
        currency: 'Rp',
        value: formValues(field, answer, context),
      });
    case 'date':
      return dateField({
        ...model(words.question.dateExample()),
        value: formValues(field, answer, context),
        partLabels: {
          day: words.question.dateDay(),
          month: words.question.dateMonth(),
          year: words.question.dateYear(),
        },
        autocomplete: field.autocomplete,
      });
    case 'boolean': {
      const chosen = formValues(field, answer, context);
      return radiosField({
        ...model(),
        inline: true,
        options: [
          { value: 'true', label: words.common.yes(), checked: chosen === 'true' },
          { value: 'false', label: words.common.no(), checked: chosen === 'false' },
        ],
      });
    }
    case 'choice': {
      const chosen = formValues(field, answer, context);
      return radiosField({ ...model(), options: options(field.options, (value) => value === chosen, locale) });
    }
    case 'choices': {
      const chosen = formValues(field, answer, context);
      return checkboxesField({
        ...model(),
        options: options(field.options, (value) => chosen.includes(value), locale),
      });
    }
    case 'file': {
      const uploads = scope.uploads?.[field.name] ?? [];
      return fileControl(
        field,
        { ids: formValues(field, answer, context), uploads, model: model(fileHelp(field, context)) },
        context,
      );
    }
    case 'address':
      return addressControl(field, name, answer, scope);
    case 'declaration': {
      const { hint, ...rest } = { ...fieldModel(field, name, scope), name };
      const checked = formValues(field, answer, context) === 'true';
      return hint
        ? declarationField({ ...rest, checked, statement: html`<p>${hint}</p>` })
        : checkboxField({ ...rest, checked });
    }
  }
}

const options = (
  offered: Extract<RowField, { type: 'choice' }>['options'],
  isChosen: (value: string) => boolean,
  locale: string,
) =>
  offered.map(({ value, label, hint }) => ({
    value,
    label: localize(label, locale),
    hint: hint && localize(hint, locale),
    checked: isChosen(value),
  }));

const widths = [2, 4, 6, 8, 12, 16, 20, 30] as const;

/** What the format of a text says about its control. */
function textInput(field: TextField, { pack }: ViewContext): Partial<TextInputModel> {
  const format = field.format === undefined ? undefined : pack.formats[field.format];
  const autocomplete = field.autocomplete ?? format?.autocomplete;
  if (!format) return { autocomplete };
  return {
    autocomplete: autocomplete ?? 'off',
    inputMode: format.inputMode === 'text' ? undefined : format.inputMode,
    width: widths.find((width) => width >= format.width),
    spellcheck: false,
  };
}

function addressControl(field: AddressField, name: string, answer: Answer, scope: FieldScope): TemplateResult {
  const { context, regions, messages } = scope;
  const { question, common } = context.words;
  const values = formValues(field, answer, context);
  const offered = regions.options?.[name];
  const choices = (list: readonly { readonly code: string; readonly name: string }[] = []) =>
    list.map((region) => ({ value: region.code, label: region.name }));
  const text = (part: 'street' | 'rt' | 'rw' | 'postalCode' | 'manual', rest?: Partial<AddressText>): AddressText => ({
    label: question[part](),
    value: values[part],
    error: messages.get(`${name}.${part}`)?.error,
    ...rest,
  });
  return addressField({
    ...fieldModel(field, name, scope, context.live ? undefined : question.reloadHelp()),
    name,
    pickLabel: question.choosePlease(),
    levels: [
      { part: 'province', label: question.province(), options: choices(offered?.provinces), value: values.province },
      { part: 'regency', label: question.regency(), options: choices(offered?.regencies), value: values.regency },
      { part: 'district', label: question.district(), options: choices(offered?.districts), value: values.district },
      { part: 'village', label: question.village(), options: choices(offered?.villages), value: values.village },
    ],
    allLevels: context.live ?? false,
    showNext: context.live ? undefined : { label: question.reload(), name: actionName, value: `region:${name}` },
    street: text('street'),
    rt: text('rt', { optional: common.optional() }),
    rw: text('rw', { optional: common.optional() }),
    postalCode: text('postalCode', { optional: common.optional() }),
    manual: field.manual
      ? { ...text('manual', { hint: question.manualHelp() }), summary: question.manualSummary() }
      : undefined,
  });
}

function groupControl(field: GroupField, name: string, answer: Answer | undefined, scope: FieldScope): TemplateResult {
  const { words, locale } = scope.context;
  const label = localize(field.label, locale);
  const { min, max } = field.repeat;
  const given = Array.isArray(answer) ? (answer as readonly Answers[]) : [];
  // The engine counts rows that must be there before anything is typed into them.
  const asked = scope.page.rows?.[field.name] ?? [];
  const ids = idsOf(given, asked.length);
  const rows = asked.map((fields, at) => {
    const row = given[at] ?? {};
    const path = `${name}/${at}`;
    const id = ids[at]!;
    const number = at + 1;
    return {
      key: id,
      title: words.common.rowTitle({ label, number }),
      hidden: [[`${path}/_row`, id]] as const,
      body: byName(fields, (inner) =>
        singleControl(inner, `${path}/${inner.name}`, row[inner.name] ?? null, scope, false),
      ),
      remove:
        asked.length > min
          ? { label: words.question.removeRow(), name: actionName, value: `remove:${path}` }
          : undefined,
    };
  });
  return groupField({
    ...fieldModel(field, name, scope),
    rows,
    add:
      asked.length < max
        ? { label: words.question.addRow({ label: inSentence(label) }), name: actionName, value: `add:${name}` }
        : undefined,
  });
}

/** An id for each of the rows, those that are not stored yet included: a row keeps its controls once it is. */
function idsOf(given: readonly Answers[], count: number): readonly string[] {
  const stored = given.map(({ _row }) => (typeof _row === 'string' ? _row : ''));
  const fresh = freshIds(new Set(stored));
  return Array.from({ length: count }, (_, at) => {
    const id = stored[at];
    return id && stored.indexOf(id) === at ? id : fresh();
  });
}

/** A label inside a sentence: without its capital, unless it begins with an abbreviation. */
const inSentence = (label: string): string =>
  /^\p{Lu}(?!\p{Lu})/u.test(label) ? label[0]!.toLowerCase() + label.slice(1) : label;
