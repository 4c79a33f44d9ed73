/** What must be looked up in the region list to draw addresses. */
import type { Answer, Answers, Field, ServiceDefinition, VisiblePage } from '@layan/definition';
import type { RegionOptions, RegionSource, RegionsModel } from '../models.js';

/** An address in the answers, by the HTML name of its field. */
interface Place {
  readonly name: string;
  readonly answer: Answer | undefined;
}

/** Codes chosen so far: province, regency, district, village. */
type Chosen = readonly [province: string, regency: string, district: string, village: string];

const parts = ['province', 'regency', 'district', 'village'] as const;

/** Addresses among the fields, those inside groups row by row. */
function places(fields: readonly Field[], answers: Answers): Place[] {
  return fields.flatMap((field): Place[] => {
    const answer = answers[field.name];
    if (field.type === 'address') return [{ name: field.name, answer }];
    if (field.type !== 'group') return [];
    const rows = Array.isArray(answer) ? (answer as readonly Answers[]) : [];
    return Array.from({ length: Math.max(rows.length, field.repeat.min) }, (_, index) =>
      places(field.fields, rows[index] ?? {}).map(({ name, ...place }) => ({
        ...place,
        name: `${field.name}/${index}/${name}`,
      })),
    ).flat();
  });
}

/** The addresses that were given to these fields, as far as anything was. */
export const regionAnswers = (fields: readonly Field[], answers: Answers): readonly (Answer | undefined)[] =>
  places(fields, answers).map(({ answer }) => answer);

/** What an address says of the four levels; `''` where nothing is chosen. A village's code names the levels above it. */
export function chosenRegions(answer: Answer | undefined): Chosen {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return ['', '', '', ''];
  if ('code' in answer && typeof answer.code === 'string') return levels(answer.code);
  const typed = 'typed' in answer && typeof answer.typed === 'object' ? answer.typed : {};
  return consistent(parts.map((part) => typed[part] ?? ''));
}

/** A choice counts only while the one above it is still the region it lies in. */
function consistent(codes: readonly string[]): Chosen {
  const [province = '', ...below] = codes;
  let above = province;
  const kept = below.map((code) => (above = above !== '' && code.startsWith(`${above}.`) ? code : ''));
  const [regency = '', district = '', village = ''] = kept;
  return [province, regency, district, village];
}

function levels(code: string): Chosen {
  const segments = code.split('.');
  const upTo = (count: number) => (segments.length >= count ? segments.slice(0, count).join('.') : '');
  return [upTo(1), upTo(2), upTo(3), upTo(4)];
}

function names(found: readonly Place[], regions: RegionSource): RegionsModel['names'] {
  const codes = new Set(found.flatMap(({ answer }) => chosenRegions(answer).filter(Boolean)));
  return Object.fromEntries(
    [...codes].flatMap((code) => {
      const name = regions.names(code)?.at(-1);
      return name === undefined ? [] : [[code, name] as const];
    }),
  );
}

function options(answer: Answer | undefined, regions: RegionSource): RegionOptions {
  const [province, regency, district] = chosenRegions(answer);
  return {
    provinces: regions.provinces(),
    regencies: province ? regions.regencies(province) : [],
    districts: regency ? regions.districts(regency) : [],
    villages: district ? regions.villages(district) : [],
  };
}

/** Names of all regions in the answers: enough to show them. */
export function namesOfAnswers(definition: ServiceDefinition, answers: Answers, regions: RegionSource): RegionsModel {
  return {
    names: names(
      places(
        definition.pages.flatMap((page) => page.fields),
        answers,
      ),
      regions,
    ),
  };
}

/** Names and choices of the addresses on a page: enough to ask for them. */
export function choicesOfPage(page: VisiblePage, answers: Answers, regions: RegionSource): RegionsModel {
  const found = places(page.fields, answers);
  return {
    names: names(found, regions),
    options: Object.fromEntries(found.map(({ name, answer }) => [name, options(answer, regions)])),
  };
}
