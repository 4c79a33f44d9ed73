import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  deadline,
  draftLabel,
  fee,
  firstUnansweredPage,
  prefill,
  prune,
  refuseAtSubmit,
  validate,
  visiblePages,
  type Answers,
} from '../index.js';
import { parseDefinition } from '../schemas/index.js';
import { allFields, anyAnswers, everything, hostileAnswers, identity } from '../testing/everything.js';
import { pack } from '../testing/pack.js';
import { context } from '../testing/vectors.js';

const pagesOf = (answers: Answers) =>
  visiblePages(everything, answers, context).map(({ page, fields, rows }) => [
    page.id,
    fields.map(({ name }) => name),
    rows,
  ]);

/** All that these answers lead to. */
const outcome = (answers: Answers) => ({
  pages: pagesOf(answers),
  findings: validate(everything, answers, context),
  fee: fee(everything, answers, context),
  label: draftLabel(everything, answers, context),
  pruned: prune(everything, answers, context),
});

const askedNames = (answers: Answers) =>
  visiblePages(everything, answers, context).flatMap(({ fields }) => fields.map(({ name }) => name));

describe('the flow, for any answers', () => {
  it('is tried on a definition that is right', () => {
    expect(parseDefinition(everything, { pack }).errors).toBeUndefined();
  });

  it('is the same before and after pruning', () => {
    fc.assert(
      fc.property(hostileAnswers, (answers) => {
        expect(outcome(prune(everything, answers, context))).toEqual(outcome(answers));
      }),
      { numRuns: 150 },
    );
  });

  it('does not look at what is not asked', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (answers, others) => {
        const asked = askedNames(answers);
        const hidden = allFields.map(({ name }) => name).filter((name) => !asked.includes(name));
        const changed = { ...answers, ...Object.fromEntries(hidden.map((name) => [name, others[name] ?? null])) };
        expect(outcome(changed)).toEqual(outcome(answers));
      }),
      { numRuns: 150 },
    );
  });

  it('depends on earlier questions only', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, fc.nat(everything.pages.length - 1), (answers, others, upTo) => {
        const pages = everything.pages.slice(0, upTo);
        const kept = pages.flatMap((page) => page.fields.map(({ name }) => name));
        const changed = { ...others, ...Object.fromEntries(kept.map((name) => [name, answers[name] ?? null])) };
        const before = (given: Answers) => pagesOf(given).filter(([id]) => pages.some((page) => page.id === id));
        expect(before(changed)).toEqual(before(answers));
      }),
    );
  });

  it('finds page by page what it finds on the whole', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const byPage = visiblePages(everything, answers, context).map(({ page }) => ({
          id: page.id,
          findings: validate(everything, answers, context, { page: page.id }),
        }));
        expect(byPage.flatMap(({ findings }) => findings)).toEqual(validate(everything, answers, context));
        const open = byPage.find(({ findings }) => findings.some(({ severity }) => severity === 'error'));
        expect(firstUnansweredPage(everything, answers, context)).toBe(open?.id ?? null);
      }),
    );
  });

  it('finds nothing on a page that is not shown', () => {
    expect(validate(everything, {}, context, { page: 'keluarga' })).toEqual([]);
    expect(validate(everything, {}, context, { page: 'tidak-ada' })).toEqual([]);
  });

  it('refuses at submit every error and every foreign name, and after pruning no foreign name at all', () => {
    fc.assert(
      fc.property(hostileAnswers, (answers) => {
        const refused = refuseAtSubmit(everything, answers, {}, context);
        const errors = validate(everything, answers, context).filter(({ severity }) => severity === 'error');
        expect(refused).toEqual(expect.arrayContaining(errors));
        const foreign = Object.keys(answers).filter((name) => !allFields.some((field) => field.name === name));
        const unknown = refused.filter(
          ({ code, pointer }) => code === 'unknown_field' && pointer.split('/').length === 2,
        );
        expect(unknown).toHaveLength(foreign.length);
        const pruned = refuseAtSubmit(everything, prune(everything, answers, context), {}, context);
        expect(pruned.some(({ code }) => code === 'unknown_field')).toBe(false);
      }),
    );
  });

  it('fills once: prefilled answers stay as they are', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const filled = prefill(everything, answers, identity, context);
        expect(prefill(everything, filled, identity, context)).toEqual(filled);
        expect(refuseAtSubmit(everything, filled, identity, context).some(({ code }) => code === 'locked')).toBe(false);
      }),
    );
  });

  it('leaves the answers it is given as they are', () => {
    fc.assert(
      fc.property(hostileAnswers, (answers) => {
        const before = JSON.stringify(answers);
        outcome(answers);
        prefill(everything, answers, identity, context, {});
        expect(JSON.stringify(answers)).toBe(before);
      }),
    );
  });
});

it('names the part of the pack that a deadline needs, where it is not loaded', () => {
  const { calendar: _calendar, ...core } = pack;
  const late = () => deadline(everything.process, '2026-08-24', { ...context, pack: core });
  expect(late).toThrow('The calendar of the pack "xx" is not loaded.');
});
