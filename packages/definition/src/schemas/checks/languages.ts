import type { Field, Localized, ServiceDefinition } from '../../document.js';
import type { Path, Report } from '../errors.js';

type Text = readonly [text: Localized | undefined, place: Path];

const listed = <Item>(
  items: readonly Item[] | undefined,
  path: Path,
  texts: (item: Item, at: Path) => Text[],
): Text[] => (items ?? []).flatMap((item, index) => texts(item, [...path, index]));

const labelled = (item: { readonly label: Localized }, at: Path): Text[] => [[item.label, [...at, 'label']]];

const ofField = (field: Field, at: Path): Text[] => [
  ...labelled(field, at),
  [field.hint, [...at, 'hint']],
  ...('unit' in field ? [[field.unit, [...at, 'unit']] as Text] : []),
  ...('options' in field
    ? listed(field.options, [...at, 'options'], (option, place) => [
        ...labelled(option, place),
        [option.hint, [...place, 'hint']],
      ])
    : []),
  ...('fields' in field ? listed(field.fields, [...at, 'fields'], ofField) : []),
];

/** Every text that people read, with its place. */
const textsOf = (definition: ServiceDefinition): Text[] => [
  [definition.agency.name, ['agency', 'name']],
  [definition.title, ['title']],
  [definition.summary, ['summary']],
  [definition.privacy.purpose, ['privacy', 'purpose']],
  ...listed(definition.prepare, ['prepare'], (text, at) => [[text, at]]),
  ...listed(definition.pages, ['pages'], (page, at) => [
    [page.title, [...at, 'title']],
    [page.intro, [...at, 'intro']],
    ...listed(page.fields, [...at, 'fields'], ofField),
    ...listed(page.checks, [...at, 'checks'], (check, place) => [[check.message, [...place, 'message']]]),
  ]),
  ...listed(definition.fee?.lines, ['fee', 'lines'], labelled),
  ...listed(definition.process.stages, ['process', 'stages'], labelled),
  ...listed(definition.process.rejectReasons, ['process', 'rejectReasons'], labelled),
  ...listed(definition.issues, ['issues'], labelled),
];

/** Every text is there in every language of the service, and in no other. */
export function checkLanguages(definition: ServiceDefinition, report: Report): void {
  const { languages } = definition;
  if (!languages.includes('id')) {
    report(['languages'], 'indonesian_wanted', 'Every service is offered in Indonesian. Add "id".');
  }
  for (const [text, place] of textsOf(definition)) {
    if (!text) continue;
    for (const language of languages) {
      if (!Object.hasOwn(text, language)) {
        report(place, 'untranslated', `This text is missing in "${language}". Translate it, or drop the language.`);
      }
    }
    for (const language of Object.keys(text)) {
      if (!languages.includes(language)) {
        report(
          [...place, language],
          'unknown_language',
          `"${language}" is not one of "languages". Add it there, or remove it here.`,
        );
      }
    }
  }
}
