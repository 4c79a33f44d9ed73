import { brotliCompressSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, leastIn, modes, pairs, tokens, type ColorRole } from './index.js';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const theme = read('../dist/theme.css');

describe('contrast', () => {
  it('agrees with the two ends that the standard gives', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});

describe.each(modes)('colours of the %s mode', (mode) => {
  const color: Readonly<Record<ColorRole, string>> = tokens.color[mode];

  it.each(pairs)('lets $front be read on $back', (pair) => {
    expect(contrast(color[pair.front], color[pair.back])).toBeGreaterThanOrEqual(leastIn(mode, pair));
  });

  it('names every role in a pair, except what is for the eye alone', () => {
    const paired = new Set(pairs.flatMap(({ front, back }) => [front, back]));
    const alone = (Object.keys(color) as ColorRole[]).filter((role) => !paired.has(role));
    expect(alone).toEqual(['line', 'attention-line', 'flag-red', 'flag-white']);
  });

  it('shows one of the two tones of the focus ring on any ground', () => {
    const grounds: ColorRole[] = ['paper', 'ground', 'action-tint', 'attention-tint', 'bad-tint', 'cover', 'official'];
    for (const ground of grounds) {
      const seen = Math.max(contrast(color.focus, color[ground]), contrast(color['focus-ring'], color[ground]));
      expect(seen, ground).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('theme.css', () => {
  it('stays within its 2 kB', () => {
    expect(brotliCompressSync(theme).length).toBeLessThanOrEqual(2000);
  });

  it('gives every role its value in both modes, dark by wish of the device and by attribute', () => {
    const [, light = '', byDevice = '', byAttribute = ''] = theme.split('--layan-color-scheme:');
    for (const [role, value] of Object.entries(tokens.color.dark)) {
      expect(light).toContain(`--layan-color-${role}:`);
      const short = value.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');
      expect(byDevice).toContain(`--layan-color-${role}:${short}`);
      expect(byAttribute).toContain(`--layan-color-${role}:${short}`);
    }
    expect([light, byDevice, byAttribute].map((part) => part.split(';')[0])).toEqual(['light', 'dark', 'dark']);
  });

  it('registers the length that all others are multiples of', () => {
    expect(theme).toMatch(/@property --layan-rem\{syntax:"<length>";inherits:(true|!0);initial-value:16px\}/);
    expect(theme).toContain('--layan-rem:calc(1rem * var(--layan-text-scale,1))');
  });

  it('writes colours that every browser of the baseline reads', () => {
    expect(theme).not.toMatch(/oklch|light-dark|color-mix/);
  });

  it('makes room smaller, never text below 16 px or a target below 24 px, where a part of a page is compact', () => {
    expect(theme).toContain('[data-layan-density=compact]{--layan-space-');
    const { compact } = tokens;
    expect(compact['font-size-m']).toBeGreaterThanOrEqual(1);
    expect(Math.min(compact['size-control'], compact['size-control-s']) * 16).toBeGreaterThanOrEqual(24);
  });
});

describe('variables for design tools', () => {
  it.each(modes)('of the %s mode hold every role, in the Design Tokens format', (mode) => {
    const file = JSON.parse(read(`../dist/variables/${mode}.tokens.json`)) as {
      color: Record<string, { $type: string; $value: { colorSpace: string; components: number[]; hex: string } }>;
    };
    expect(Object.keys(file.color)).toEqual(Object.keys(tokens.color[mode]));
    for (const { $type, $value } of Object.values(file.color)) {
      expect([$type, $value.colorSpace, $value.components.length]).toEqual(['color', 'srgb', 3]);
      expect(Math.max(...$value.components)).toBeLessThanOrEqual(1);
    }
  });
});
