import { describe, expect, it } from 'vitest';
import { localize } from './index.js';

const text = { id: 'Nama', en: 'Name', 'zh-TW': '姓名', jv: '' };

describe('localize', () => {
  it('takes the wanted language', () => expect(localize(text, 'en')).toBe('Name'));
  it('takes the main language of a regional tag', () => expect(localize(text, 'en-GB')).toBe('Name'));
  it('takes a regional text for its own tag', () => expect(localize(text, 'zh-TW')).toBe('姓名'));
  it('falls back to Indonesian', () => {
    for (const locale of ['fr', 'jv', '', '__proto__', 'constructor', 'toString-x'])
      expect(localize(text, locale)).toBe('Nama');
  });
});
