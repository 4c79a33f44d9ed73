import { describe, expect, it } from 'vitest';
import { words } from '../words/generated/id/combobox.js';
import { ChoiceList } from './choice-list.js';
import { suggested } from './target.js';

const clock = { now: () => 0, after: () => () => {} };
const offered = (count: number) =>
  Array.from({ length: count }, (_, at) => suggested({ value: String(at), label: `Desa Contoh ${at}` }));

function listOf(count: number, query = '') {
  const list = new ChoiceList(() => {});
  list.find({ query, offered: offered(count), source: null, clock });
  return list;
}

describe('a list of choices', () => {
  it('shows a hundred, says how many there are, and shows more on demand', () => {
    const list = listOf(250);
    expect(list.shown).toHaveLength(100);
    expect(list.note(words, false)).toEqual({
      text: '100 dari 250 pilihan ditampilkan. Ketik untuk mempersempit.',
      action: 'more',
    });
    list.more();
    list.more();
    expect(list.shown).toHaveLength(250);
    expect(list.note(words, false)).toBe(null);
  });

  it('goes round, and shows more where the arrow keys leave what is shown', () => {
    const list = listOf(250);
    list.move(1);
    expect(list.active).toBe(0);
    list.move(-1);
    expect(list.active).toBe(249);
    expect(list.shown).toHaveLength(250);
    list.move(1);
    expect(list.active).toBe(0);
  });

  it('reaches nothing where nothing was found, and says so unless any text will do', () => {
    const list = listOf(3, 'xyz');
    list.move(1);
    expect(list.active).toBe(-1);
    expect(list.note(words, false)?.text).toContain('“xyz”');
    expect(list.note(words, true)).toBe(null);
    expect(listOf(0).note(words, false)?.text).toBe('Tidak ada pilihan.');
  });

  it('keeps each group in one piece', () => {
    const list = new ChoiceList(() => {});
    const inGroup = (label: string, group: string) => ({ ...suggested({ value: label, label }), group });
    const choices = [inGroup('Lamongan', 'A'), inGroup('Among', 'B'), inGroup('Kota Among', 'A')];
    list.find({ query: 'among', offered: choices, source: null, clock });
    expect(list.found.map(({ label }) => label)).toEqual(['Among', 'Kota Among', 'Lamongan']);
  });
});
