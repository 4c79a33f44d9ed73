import { mergePatch, type Answers } from '@layan/definition';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSame } from '../json.js';
import { difference } from './difference.js';
import { answerAt, mergeThreeWay } from './three-way.js';

const name = fc.constantFrom('nama', 'nik', 'alamat', 'wali', 'constructor', '__proto__', 'x');
const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string(), { maxLength: 2 }));
const answer = fc.oneof(leaf, fc.dictionary(fc.constantFrom('street', 'rt', 'typed'), leaf, { maxKeys: 3 }));
const answers = fc.dictionary(name, answer, { maxKeys: 6 }) as fc.Arbitrary<Answers>;
const changed = (from: Answers, to: Answers): string[] =>
  [...new Set([...Object.keys(from), ...Object.keys(to)])].filter(
    (field) => !isSame(answerAt(from, field), answerAt(to, field)),
  );

describe('merging two sides', () => {
  it('takes what each side changed when they changed different fields, whoever merges', () => {
    fc.assert(
      fc.property(answers, answers, answers, fc.func(fc.boolean()), (base, one, other, isMine) => {
        const side = (from: Answers, mine: boolean): Answers =>
          Object.fromEntries(
            [...new Set([...Object.keys(base), ...Object.keys(from)])].flatMap((field) => {
              const value = answerAt(isMine(field) === mine ? from : base, field);
              return value === undefined ? [] : [[field, value]];
            }),
          );
        const mine = side(one, true);
        const theirs = side(other, false);
        const here = mergeThreeWay(base, mine, theirs);
        const there = mergeThreeWay(base, theirs, mine);
        expect(here.conflicts).toEqual([]);
        expect(isSame(here.answers, there.answers)).toBe(true);
        for (const field of changed(base, mine)) expect(answerAt(here.answers, field)).toEqual(answerAt(mine, field));
        for (const field of changed(base, theirs))
          expect(answerAt(here.answers, field)).toEqual(answerAt(theirs, field));
      }),
    );
  });

  it('never loses a change: it stands in the result, or in a conflict with both sides', () => {
    fc.assert(
      fc.property(answers, answers, answers, (base, mine, theirs) => {
        const merged = mergeThreeWay(base, mine, theirs);
        const conflict = (field: string) => merged.conflicts.find((one) => one.name === field);
        for (const field of changed(base, mine)) expect(answerAt(merged.answers, field)).toEqual(answerAt(mine, field));
        for (const field of changed(base, theirs))
          expect(conflict(field) ? conflict(field)!.theirs : answerAt(merged.answers, field)).toEqual(
            answerAt(theirs, field),
          );
        for (const field of changed(base, merged.answers))
          expect([answerAt(mine, field), answerAt(theirs, field)]).toContainEqual(answerAt(merged.answers, field));
      }),
    );
  });

  it('sees no conflict where both sides say the same', () => {
    fc.assert(
      fc.property(answers, answers, (base, same) => {
        expect(mergeThreeWay(base, same, structuredClone(same))).toEqual({ answers: same, conflicts: [] });
      }),
    );
  });

  it('treats an address and a group as one field', () => {
    const base: Answers = { alamat: { street: 'A', rt: '1', rw: '1', postalCode: '1' } };
    const mine: Answers = { alamat: { street: 'B', rt: '1', rw: '1', postalCode: '1' } };
    const theirs: Answers = { alamat: { street: 'A', rt: '2', rw: '1', postalCode: '1' } };
    expect(mergeThreeWay(base, mine, theirs)).toEqual({
      answers: mine,
      conflicts: [{ name: 'alamat', base: base['alamat'], mine: mine['alamat'], theirs: theirs['alamat'] }],
    });
  });
});

describe('the patch between two sets of answers', () => {
  it('turns the one into the other', () => {
    fc.assert(
      fc.property(answers, answers, (from, to) => {
        expect(isSame(mergePatch(from, difference(from, to)), to)).toBe(true);
      }),
    );
  });

  it('is empty between equal ones', () => {
    fc.assert(
      fc.property(answers, (same) => {
        expect(Object.keys(difference(same, structuredClone(same)))).toEqual([]);
      }),
    );
  });

  it('sends only the parts that differ, and takes null for absent', () => {
    const from = { alamat: { street: 'A', code: null, manual: 'x' }, nama: 'Budi' };
    const to = { alamat: { street: 'B', manual: null }, nama: 'Budi', nik: null };
    expect(difference(from, to)).toEqual({ alamat: { street: 'B', manual: null } });
  });
});
