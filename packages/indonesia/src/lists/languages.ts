/** A language a service may be offered in. */
export interface Language {
  /** BCP 47 */
  readonly tag: string;
  /** In Indonesian. */
  readonly name: string;
  /** Whether Intl knows it; where not, it would silently use the visitor's own language: pass `[tag, 'id']`. */
  readonly intl: boolean;
}

export const languages: readonly Language[] = [
  { tag: 'id', name: 'Indonesia', intl: true },
  { tag: 'jv', name: 'Jawa', intl: true },
  { tag: 'su', name: 'Sunda', intl: true },
  { tag: 'min', name: 'Minangkabau', intl: false },
  { tag: 'mad', name: 'Madura', intl: false },
  { tag: 'ban', name: 'Bali', intl: false },
  { tag: 'bug', name: 'Bugis', intl: false },
  { tag: 'ace', name: 'Aceh', intl: false },
  { tag: 'bjn', name: 'Banjar', intl: false },
  { tag: 'bbc', name: 'Batak Toba', intl: false },
  { tag: 'sas', name: 'Sasak', intl: false },
];
