/** Region codes: dotted levels, province to village. */
export const regions = {
  version: '300.2.2-2430/2025',
  pattern: '^[0-9]{2}\\.[0-9]{2}\\.[0-9]{2}\\.[0-9]{4}$',
  path(code: string): readonly string[] {
    const levels = /^[0-9]{2}(\.[0-9]{2}(\.[0-9]{2}(\.[0-9]{4})?)?)?$/.test(code) ? code.split('.') : [];
    return levels.map((_, index) => levels.slice(0, index + 1).join('.'));
  },
};
