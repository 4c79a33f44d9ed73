import { maxFiles } from '../../flow/check-field.js';
import type { Field, Prefill, ServiceDefinition } from '../../document.js';
import type { Path, Report } from '../errors.js';
import type { CheckedPack } from './check.js';

type Check = (field: Field, path: Path, report: Report, pack: CheckedPack | null) => void;

const orderOf = (min: number | undefined, max: number | undefined, path: Path, report: Report): void => {
  if (min !== undefined && max !== undefined && min > max) {
    report(path, 'wrong_order', `The least (${min}) is more than the most (${max}). Correct one of them.`);
  }
};

const checkLimits: Check = (field, path, report) => {
  if (field.type === 'text' || field.type === 'longText') {
    orderOf(field.minLength, field.maxLength, [...path, 'minLength'], report);
  } else if (field.type === 'choices') {
    orderOf(field.min, field.max, [...path, 'min'], report);
    orderOf(field.min, field.options.length, [...path, 'min'], report);
  } else if (field.type === 'file') {
    orderOf(field.min, maxFiles(field), [...path, 'min'], report);
  } else if (field.type === 'group') {
    orderOf(field.repeat.min, field.repeat.max, [...path, 'repeat', 'min'], report);
  }
};

const checkFormat: Check = (field, path, report, pack) => {
  if (field.type !== 'text' || field.format === undefined || !pack || Object.hasOwn(pack.formats, field.format)) return;
  const known = Object.keys(pack.formats)
    .map((name) => `"${name}"`)
    .join(', ');
  report([...path, 'format'], 'unknown_format', `The pack has no format "${field.format}". It has ${known}.`);
};

const wantedType = (from: Prefill['from']): Field['type'] => (from === 'identity.birthdate' ? 'date' : 'text');

const checkPrefill: Check = (field, path, report) => {
  const { prefill } = field;
  if (prefill && field.type !== wantedType(prefill.from)) {
    const message = `"${prefill.from}" fills fields of type "${wantedType(prefill.from)}" only. Change the type, or remove the prefill.`;
    report([...path, 'prefill', 'from'], 'wrong_type', message);
  }
};

/** What a single field says about itself agrees with itself and with the pack. */
export function checkFields({ pages }: ServiceDefinition, report: Report, pack: CheckedPack | null): void {
  pages.forEach((page, at) =>
    page.fields.forEach((field, index) => {
      const path: Path = ['pages', at, 'fields', index];
      for (const check of [checkLimits, checkFormat, checkPrefill]) check(field, path, report, pack);
      if (field.type !== 'group') return;
      field.fields.forEach((inner, place) => {
        const innerPath = [...path, 'fields', place];
        for (const check of [checkLimits, checkFormat]) check(inner, innerPath, report, pack);
        if (inner.prefill) {
          report(
            [...innerPath, 'prefill'],
            'no_prefill',
            'A field of a group is not filled from the identity. Remove the prefill.',
          );
        }
      });
    }),
  );
}
