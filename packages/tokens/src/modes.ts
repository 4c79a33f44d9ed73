/** Light or dark, each also with more contrast. */
export const modes = ['light', 'dark', 'light-contrast', 'dark-contrast'] as const;
export type Mode = (typeof modes)[number];
