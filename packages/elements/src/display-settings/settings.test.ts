import { describe, expect, it } from 'vitest';
import { defaultSettings, displayKey, keptSettings, readSettings } from './settings.js';

const holding = (value: string | null) => ({ getItem: (key: string) => (key === displayKey ? value : 'another') });

describe('what was chosen', () => {
  it('is read from the storage', () => {
    expect(keptSettings(holding('{"mode":"dark","text":"1.5"}'))).toEqual({
      ...defaultSettings,
      mode: 'dark',
      text: '1.5',
    });
  });

  it.each([[null], ['null'], ['dark'], ['5'], ['{']])('is nothing where the storage holds %s', (value) => {
    expect(keptSettings(holding(value))).toBeNull();
  });

  it('is nothing without a storage, and where the browser refuses it', () => {
    expect(keptSettings(null)).toBeNull();
    const refused = () => {
      throw new Error('refused');
    };
    expect(keptSettings({ getItem: refused })).toBeNull();
  });

  it('is as the device is where it is no choice', () => {
    expect(readSettings({ mode: 'sepia', contrast: 1, text: '9', motion: 'less', other: 'x' })).toEqual({
      mode: 'auto',
      contrast: 'auto',
      text: '1',
      motion: 'less',
    });
  });
});
