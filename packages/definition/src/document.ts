/** The service definition as a document: names as in the published JSON. Every text is localized; every rule is data. */

/** A text by BCP 47 language tag; `id` is always there. */
export type Localized = { readonly id: string } & { readonly [language: string]: string };

/** A JSON Logic expression in our typed, total subset; see `expression/`. */
export type Expression =
  | null
  | boolean
  | number
  | string
  | readonly Expression[]
  | { readonly [operator: string]: Expression | readonly Expression[] };

export interface ServiceDefinition {
  readonly $schema?: string;
  /** Version of the format itself. */
  readonly layan: 1;
  readonly id: string;
  /** Version of this service; immutable once published. */
  readonly version: number;
  readonly agency: { readonly id: string; readonly name: Localized };
  readonly title: Localized;
  readonly summary: Localized;
  readonly topics: readonly string[];
  readonly languages: readonly string[];
  readonly sources: readonly Source[];
  readonly access: Access;
  readonly privacy: Privacy;
  /** What the citizen keeps at hand, shown on the start page. */
  readonly prepare?: readonly Localized[];
  /** Typical time to fill in, in minutes, shown on the start page. */
  readonly minutes?: number;
  readonly conditions?: { readonly [name: string]: Expression };
  readonly pages: readonly Page[];
  readonly fee?: FeeRule;
  readonly process: Process;
  readonly issues?: readonly Issue[];
  /** Tells the citizen's drafts of one service apart in a list. */
  readonly draftLabel?: Expression;
}

export interface Source {
  readonly title: string;
  readonly url?: string;
  /** `YYYY-MM-DD` on which somebody read it, or null while unverified. */
  readonly checked: string | null;
  readonly note?: string;
}

export const assurances = ['basic', 'substantial', 'high'] as const;
export type Assurance = (typeof assurances)[number];

export interface Access {
  readonly assurance: Assurance;
  readonly for: readonly string[];
}

export interface Privacy {
  readonly controller: string;
  readonly purpose: Localized;
  readonly basis: string;
  readonly retentionDays: number;
}

export interface Page {
  /** Lower-case kebab; `periksa`, `kirim`, `mulai` are taken by the platform's own pages. */
  readonly id: string;
  readonly title: Localized;
  readonly intro?: Localized;
  readonly when?: Expression;
  readonly fields: readonly Field[];
  readonly checks?: readonly Check[];
}

export interface Check {
  readonly severity: 'error' | 'warning';
  /** Names of the fields it is shown at; the first is where the summary's link leads. */
  readonly fields: readonly string[];
  readonly require: Expression;
  readonly message: Localized;
  readonly when?: Expression;
}

export interface Prefill {
  /** `identity.nik`, `identity.name`, `identity.birthdate`, `identity.phone`, `identity.email`. */
  readonly from: string;
  readonly editable: boolean;
  readonly when?: Expression;
}

interface FieldBase {
  /** `[a-z][a-z0-9_]*`, unique in the definition (in a group: in the row). */
  readonly name: string;
  readonly label: Localized;
  readonly hint?: Localized;
  readonly when?: Expression;
  /** Default true. */
  readonly required?: boolean;
  readonly prefill?: Prefill;
}

export interface TextField extends FieldBase {
  readonly type: 'text';
  /** Name of a format of the pack: `nik`, `kk`, `npwp`, `phone` … */
  readonly format?: string;
  readonly minLength?: number;
  /** In code points; default 200 (`maxLength` of the engine knows it). */
  readonly maxLength?: number;
  readonly autocomplete?: string;
}

export interface LongTextField extends FieldBase {
  readonly type: 'longText';
  readonly minLength?: number;
  /** In code points; default 2000. */
  readonly maxLength?: number;
}

export interface NumberField extends FieldBase {
  readonly type: 'number';
  /** Decimal strings, or expressions that give a decimal. */
  readonly min?: Expression;
  readonly max?: Expression;
  /** Digits after the decimal mark, 0 to 9; default 0. Before the mark there may be 18. */
  readonly decimals?: number;
  readonly unit?: Localized;
}

export interface MoneyField extends FieldBase {
  readonly type: 'money';
  /** Whole rupiah. */
  readonly min?: Expression;
  readonly max?: Expression;
}

export interface DateField extends FieldBase {
  readonly type: 'date';
  /** Expressions that give `YYYY-MM-DD`. */
  readonly min?: Expression;
  readonly max?: Expression;
  readonly autocomplete?: 'bday';
}

export interface BooleanField extends FieldBase {
  readonly type: 'boolean';
}

export interface Option {
  readonly value: string;
  readonly label: Localized;
  readonly hint?: Localized;
}

export interface ChoiceField extends FieldBase {
  readonly type: 'choice';
  readonly options: readonly Option[];
}

export interface ChoicesField extends FieldBase {
  readonly type: 'choices';
  readonly options: readonly Option[];
  readonly min?: number;
  readonly max?: number;
}

/** Its parts `rt`, `rw` and `postalCode` are read and checked by the formats of the pack that have their names. */
export interface AddressField extends FieldBase {
  readonly type: 'address';
  /** Whether a place that is not in the list may be written by hand. */
  readonly manual?: boolean;
}

export interface GroupField extends FieldBase {
  readonly type: 'group';
  readonly repeat: { readonly min: number; readonly max: number };
  readonly fields: readonly RowField[];
}

export interface DeclarationField extends FieldBase {
  readonly type: 'declaration';
}

/**
 * Kinds of files that a question may take, by content. The short list is on purpose: every officer's computer opens them, their sizes can be
 * read from their headers, and nothing in them has to be unpacked. Phones hand over a JPEG where HEIC is not asked for.
 */
export const fileTypes = ['image/jpeg', 'image/png', 'application/pdf'] as const;
export type FileType = (typeof fileTypes)[number];

/** Answered by the ids of files that were handed in. It stands on a page, never in a row: a file belongs to one question of a draft. */
export interface FileField extends FieldBase {
  readonly type: 'file';
  readonly accept: readonly FileType[];
  /** Largest size of one file in bytes; at most `largestFile`. */
  readonly maxBytes: number;
  /** How many files; both are 1 where nothing else is said (`maxFiles` of the engine knows it). */
  readonly min?: number;
  readonly max?: number;
  /** Phones open this camera, without a way around it: only where a photo must be taken now. */
  readonly capture?: 'user' | 'environment';
}

/** No question may take a larger file than this, in bytes. */
export const largestFile = 20_000_000;

/** What a row of a group may ask. */
export type RowField =
  | TextField
  | LongTextField
  | NumberField
  | MoneyField
  | DateField
  | BooleanField
  | ChoiceField
  | ChoicesField
  | AddressField
  | DeclarationField;
/** What has one answer. */
export type SingleField = RowField | FileField;
export type Field = SingleField | GroupField;
export type FieldType = Field['type'];

export interface FeeRule {
  readonly currency: 'IDR';
  readonly lines: readonly FeeLine[];
}

export interface FeeLine {
  readonly code: string;
  readonly label: Localized;
  readonly when?: Expression;
  /** Whole rupiah; null while not known. */
  readonly amount: Expression;
  /** Legal source of the tariff. */
  readonly source?: string;
}

export interface Process {
  /** `cutiBersama`: whether the agency rests on days of joint leave; default true. */
  readonly clock: { readonly calendar: string; readonly zone: string; readonly cutiBersama?: boolean };
  readonly standard: { readonly workingDays: number; readonly from: 'submitted' | 'paid' };
  readonly stages: readonly Stage[];
  readonly rejectReasons: readonly { readonly code: string; readonly label: Localized; readonly basis: string }[];
}

export interface Stage {
  readonly id: string;
  readonly label: Localized;
  readonly actor?: 'agency' | 'citizen';
  readonly workingDays?: number;
}

export interface Issue {
  readonly type: string;
  readonly label: Localized;
  readonly pickup?: boolean;
}
