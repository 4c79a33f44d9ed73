import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formValues,
  isStorableText,
  mergePatch,
  prune,
  readForm,
  validate,
  visiblePages,
  type Answers,
  type Field,
  type ReadFormOptions,
} from '../index.js';
import { field, options } from '../testing/definitions.js';
import { entriesOf } from '../testing/entries.js';
import { allFields, anyAnswers, everything } from '../testing/everything.js';
import { pack } from '../testing/pack.js';
import { context, stable } from '../testing/vectors.js';

const reading = (answers: Answers): ReadFormOptions => {
  let rows = 0;
  return { answers, pack, now: '2026-11-22T03:04:05Z', newRowId: () => `new${(rows += 1)}` };
};

const read = (fields: readonly Field[], entries: readonly (readonly [string, unknown])[], answers: Answers = {}) =>
  readForm(fields, entries, reading(answers));

/** Sends every page as it is shown, and gives the answers afterwards. */
const sendBack = (answers: Answers): Answers =>
  visiblePages(everything, answers, context).reduce(
    (all, page) => mergePatch(all, readForm(page, entriesOf(page, answers), reading(all))),
    answers,
  );

/** Names of everything that is asked, row by row. */
const asked = (answers: Answers): string =>
  JSON.stringify(
    visiblePages(everything, answers, context).map(({ page, fields, rows = {} }) => [
      page.id,
      fields.map(({ name }) => name),
      Object.values(rows).map((group) => group.map((row) => row.map(({ name }) => name))),
    ]),
  );

describe('a form sent back', () => {
  it('changes nothing when nothing was changed', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        // What no control can show is not sent back: only answers without such faults stay the same.
        const faults = ['wrong_type', 'not_offered', 'decimals', 'unreadable', 'too_small'];
        const faulty = validate(everything, answers, context)
          .filter(
            ({ code, pointer }) =>
              faults.includes(code) ||
              code.startsWith('format.') ||
              pointer.includes('alamat') ||
              pointer.includes('surat'),
          )
          .map(({ pointer }) => pointer.split('/')[1]!);
        const rest = (given: Answers) =>
          Object.fromEntries(
            Object.entries(prune(everything, given, context)).filter(([name]) => !faulty.includes(name)),
          );
        const sent = sendBack(answers);
        for (const [name, answer] of Object.entries(rest(answers)))
          expect(stable(rest(sent)[name])).toBe(stable(answer));
      }),
      { numRuns: 200 },
    );
  });

  it('says the same when it is sent twice, while the same is asked', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const once = sendBack(answers);
        // a text that could not be read and now can may bring up other questions
        fc.pre(asked(once) === asked(answers));
        expect(stable(sendBack(once))).toBe(stable(once));
      }),
    );
  });

  it('shows what could not be read as it was typed', () => {
    const typed = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => /\S/.test(text));
    const text = (name: string) => allFields.find((item) => item.name === name)! as Exclude<Field, { type: 'group' }>;
    fc.assert(
      fc.property(typed, fc.constantFrom('luas', 'gaji', 'nama', 'cerita', 'nik'), (given, name) => {
        const answer = read([text(name)], [[name, given]])[name]!;
        const shown = formValues(text(name), answer, context);
        const again = read([text(name)], [[name, shown]])[name];
        expect(again).toEqual(answer);
        if (typeof answer === 'object' || answer === given) expect(shown).toBe(given.replace(/\r\n?/g, '\n'));
      }),
    );
  });

  it('shows the parts of a date as they were typed', () => {
    fc.assert(
      fc.property(fc.record({ day: fc.string(), month: fc.string(), year: fc.string() }), (parts) => {
        const date = field('date', 'lahir');
        const entries = Object.entries(parts).map(([part, text]) => [`lahir.${part}`, text] as const);
        const answer = read([date], entries)['lahir'] ?? null;
        const shown = formValues(date, answer, context);
        if (answer === null) expect(Object.values(parts).join('').trim()).toBe('');
        else if (typeof answer === 'object') {
          const lines = Object.entries(parts).map(([part, text]) => [part, text.replace(/\r\n?/g, '\n')]);
          expect(shown).toEqual(Object.fromEntries(lines));
        }
      }),
    );
  });
});

describe('hostile forms', () => {
  const names = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '__proto__',
      'constructor',
      'anggota/__proto__/nama',
      'anggota/0/__proto__',
      'anggota/0/constructor',
    ),
    fc.constantFrom(
      'anggota/0/_row',
      'anggota/007/nama',
      'anggota/999/nama',
      'anggota/99999999/nama',
      'lahir.__proto__',
      'alamat.toString',
    ),
    fc.constantFrom(...allFields.map(({ name }) => name)),
  );

  it('say nothing about names that are no fields, and never throw', () => {
    const page = visiblePages(everything, { status: 'kawin', lahir: '1990-01-01' }, context);
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.string())), fc.nat(page.length - 1), (entries, at) => {
        const patch = readForm(page[at]!, entries, reading({}));
        const known = page[at]!.fields.map(({ name }) => name);
        for (const name of Object.keys(patch)) expect(known).toContain(name);
        expect(Object.getPrototypeOf(patch)).toBe(Object.prototype);
        for (const row of (patch['anggota'] ?? []) as object[]) {
          expect(Object.keys(row).every((name) => /^(_row|nama|nik|sekolah|hobi|lahir|alamat)$/.test(name))).toBe(true);
        }
      }),
    );
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('have no rows of one id: the second gets its own', () => {
    const group = field('group', 'anggota', { repeat: { min: 0, max: 9 }, fields: [field('text', 'nama')] });
    const entries = [
      ['anggota/0/_row', 'a'],
      ['anggota/1/_row', 'a'],
      ['anggota/1/nama', 'B'],
    ] as const;
    expect(read([group], entries)).toEqual({ anggota: [{ _row: 'a' }, { _row: 'new1', nama: 'B' }] });
  });

  it('pass over files', () => expect(read([field('text', 'a')], [['a', new Blob(['x'])]])).toEqual({}));

  it('take the last of several values where one is asked', () => {
    expect(
      read(
        [field('text', 'a')],
        [
          ['a', 'x'],
          ['a', 'y'],
        ],
      ),
    ).toEqual({ a: 'y' });
  });

  it('keep an option that is not offered, so that the check can name it', () => {
    const entries = [
      ['a', 'z'],
      ['b', 'z'],
      ['b', 'y'],
      ['b', ''],
      ['b', 'x'],
    ] as const;
    const fields = [
      field('choice', 'a', { options: options('x') }),
      field('choices', 'b', { options: options('x', 'y') }),
    ];
    expect(read(fields, entries)).toEqual({ a: 'z', b: ['x', 'y', 'z'] });
  });
});

describe('files on a form', () => {
  const berkas = field('file', 'berkas', { accept: ['image/png'], maxBytes: 1000, max: 3 });

  it('are their ids, once each; what is picked and what is no id is passed over', () => {
    const picked = new File(['x'], 'foto.png');
    const entries = [
      ['berkas', 'f1'],
      ['berkas', picked],
      ['berkas.file', picked],
      ['berkas.file', 'foto.png'],
      ['berkas', 'f2'],
      ['berkas', 'f1'],
      ['berkas', '../f3'],
      ['berkas', 'C:\\fakepath\\foto.png'],
    ] as const;
    expect(read([berkas], entries)).toEqual({ berkas: ['f1', 'f2'] });
  });

  it('are none where the form says so, and as they were where it says nothing', () => {
    expect(read([berkas], [['berkas', '']], { berkas: ['f1'] })).toEqual({ berkas: null });
    expect(read([berkas], [['berkas.file', 'foto.png']], { berkas: ['f1'] })).toEqual({});
  });
});

describe('controls', () => {
  it('write decimals as the locale does only where that reads back as the same', () => {
    const show = (answer: string, locale: string) => formValues(field('number', 'a'), answer, { pack, locale });
    expect(show('1234.5', 'id')).toBe('1.234,5');
    expect(show('1234.5', 'en')).toBe('1.234,5');
    expect(show('12', 'en')).toBe('12');
  });

  it('write money without its currency', () => {
    expect(formValues(field('money', 'a'), 1500000, context)).toBe('1.500.000');
  });

  it('show nothing of an answer of another type', () => {
    const odd = [5, true, ['x'], { a: 1 }, null] as never[];
    for (const answer of odd) {
      expect(Object.values(formValues(field('date', 'a'), answer, context)).join('')).toBe('');
      expect(Object.values(formValues(field('address', 'a'), answer, context)).join('')).toBe('');
      expect(formValues(field('declaration', 'a'), answer, context)).toBe('');
      expect(formValues(field('text', 'a'), answer, context)).toBe('');
    }
  });

  it('show a date that was typed as one text in the first control', () => {
    expect(formValues(field('date', 'a'), { typed: '1 Maret' }, context)).toEqual({
      day: '1 Maret',
      month: '',
      year: '',
    });
  });
});

describe('text that can be stored', () => {
  it('has no U+0000 and no half of a pair', () => {
    for (const text of ['', 'a\nb', '👍', '\u{10FFFF}', '\uFFFD']) expect(isStorableText(text)).toBe(true);
    for (const text of ['a\0', '\uD83D', 'x\uDC4D', '\uDC4D\uD83D']) expect(isStorableText(text)).toBe(false);
  });
});
