import type { Field, ServiceDefinition } from '../../document.js';
import type { Path, Report } from '../errors.js';

/** Addresses of the platform's own pages. */
const reservedPages = ['periksa', 'kirim', 'mulai'];

/** Reports every name that an earlier member of the same list has. */
function unique(names: readonly string[], what: string, place: (index: number) => Path, report: Report): void {
  names.forEach((name, index) => {
    if (names.indexOf(name) < index) {
      report(place(index), 'duplicate', `${what} "${name}" is there already. Rename one of them.`);
    }
  });
}

function checkOptions(fields: readonly Field[], path: (index: number) => Path, report: Report): void {
  fields.forEach((field, index) => {
    if ('options' in field) {
      const values = field.options.map(({ value }) => value);
      unique(values, 'Option', (at) => [...path(index), 'options', at, 'value'], report);
    }
    if (field.type === 'file') unique(field.accept, 'Kind', (at) => [...path(index), 'accept', at], report);
  });
}

/** Names are unique where they name something, and leave the platform's own alone. */
export function checkNames(definition: ServiceDefinition, report: Report): void {
  const { pages, languages, fee, process } = definition;
  const ids = pages.map(({ id }) => id);
  unique(ids, 'Page', (index) => ['pages', index, 'id'], report);
  ids.forEach((id, index) => {
    if (reservedPages.includes(id)) {
      report(
        ['pages', index, 'id'],
        'reserved',
        `"${id}" is the address of a page of the platform. Choose another id.`,
      );
    }
  });
  const fields = pages.flatMap((page, at) =>
    page.fields.map((field, index) => ({ field, path: ['pages', at, 'fields', index] as Path })),
  );
  unique(
    fields.map(({ field }) => field.name),
    'Field',
    (index) => [...fields[index]!.path, 'name'],
    report,
  );
  checkOptions(
    fields.map(({ field }) => field),
    (index) => fields[index]!.path,
    report,
  );
  for (const { field, path } of fields) {
    if (field.type !== 'group') continue;
    const inner = (index: number): Path => [...path, 'fields', index];
    unique(
      field.fields.map(({ name }) => name),
      'Field',
      (index) => [...inner(index), 'name'],
      report,
    );
    checkOptions(field.fields, inner, report);
  }
  unique(languages, 'Language', (index) => ['languages', index], report);
  const lines = fee?.lines ?? [];
  unique(
    lines.map(({ code }) => code),
    'Fee line',
    (index) => ['fee', 'lines', index, 'code'],
    report,
  );
  unique(
    process.stages.map(({ id }) => id),
    'Stage',
    (index) => ['process', 'stages', index, 'id'],
    report,
  );
  const reasons = process.rejectReasons.map(({ code }) => code);
  unique(reasons, 'Reject reason', (index) => ['process', 'rejectReasons', index, 'code'], report);
}
