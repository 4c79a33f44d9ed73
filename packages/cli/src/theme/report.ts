import { ownPairs, type Theme } from '@layan/tokens/theme';

/** Rounded down, so that nothing that fails by a hair seems to pass. */
const ratio = (value: number): string => (Math.floor(value * 100) / 100).toFixed(2);

/** Lines for people: what became of the colour, and every pair that the theme's own colours are part of, the closest first in each mode. */
export function reportOf(theme: Theme): string[] {
  const { name, color, notes, report, colors } = theme;
  const pairs = ownPairs(theme);
  return [
    `Theme ${name}, from ${color}.`,
    ...notes,
    ...Object.entries(colors).flatMap(([mode, all]) => [
      '',
      `${mode}`,
      ...pairs
        .filter((pair) => pair.mode === mode)
        .sort((a, b) => a.has / a.needs - b.has / b.needs)
        .map(({ front, back, has, needs }) => {
          const result = has >= needs ? 'ok  ' : 'FAIL';
          const who = `${front} on ${back}`.padEnd(32);
          return `  ${result} ${ratio(has).padStart(5)} of ${needs}  ${who} ${all[front]} ${all[back]}`;
        }),
    ]),
    '',
    `${report.length} pairs in ${Object.keys(colors).length} modes, ${report.filter(({ has, needs }) => has < needs).length} too close.`,
  ];
}
