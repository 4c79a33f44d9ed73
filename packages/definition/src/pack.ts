/** A country pack: data and pure functions that the engine and the views receive and never import. */

/** What a format finds. `code` is a key of the pack's words. */
export interface FormatFinding {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly params?: Readonly<Record<string, string | number>>;
}

export interface FormatContext {
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Current region codes, where the caller has them (the server does). */
  readonly regions?: RegionCodes;
}

export interface RegionCodes {
  /** Dotted codes of level 2 and 3. */
  readonly regencies: ReadonlySet<string>;
  readonly districts: ReadonlySet<string>;
}

/** How one kind of identifier is typed, kept, shown and hidden. */
export interface Format {
  /** Canonical value of what was typed; null when it cannot be one (then the typed text is kept as it is). */
  parse(typed: string): string | null;
  /** Findings about a canonical or a typed value; empty when it is right. */
  check(value: string, context: FormatContext): readonly FormatFinding[];
  /** How a person reads it. */
  display(value: string): string;
  /** How it is shown where it need not be read in full, for example `317101******0001`. Absent: it is not sensitive. */
  mask?(value: string): string;
  readonly inputMode: 'text' | 'numeric' | 'tel' | 'email';
  /** HTML autocomplete token, where the format implies one. */
  readonly autocomplete?: string;
  /** Longest text a person may sensibly type, separators included. */
  readonly maxLength: number;
  /** Width of the control in characters. */
  readonly width: number;
  /** A JSON Schema (2020-12) of the canonical value. */
  readonly schema: { readonly pattern: string; readonly description?: string };
}

export type OperatorType = 'text' | 'decimal' | 'date' | 'boolean';

/**
 * A typed, total operator a definition may use beside the engine's own. Null arguments never reach it; a decimal is a number where it
 * prints as the decimal itself, else its text.
 */
export interface PackOperator {
  readonly parameters: readonly OperatorType[];
  readonly result: OperatorType;
  apply(...values: readonly (string | number | boolean)[]): string | number | boolean | null;
}

export interface Region {
  readonly code: string;
  readonly name: string;
}

/** A region list in slices, each small enough for a phone. */
export interface RegionSlices {
  /** Name of the code list: `GET /codes/{list}`. */
  readonly list: string;
  /** Name of the slice that holds what lies directly under a code (under the country: `''`); null where nothing can. */
  name(code: string): string | null;
  /** Reads the JSON of a slice. @throws TypeError when it is none. */
  read(slice: unknown): {
    readonly regions: readonly Region[];
    /** File by name of the slices one level down. */
    readonly next: ReadonlyMap<string, string>;
  };
}

export interface Calendar {
  /** First working day after `date`, `days` times; day 1 is the first working day after it. Throws RangeError outside the years it knows. */
  addWorkingDays(date: string, days: number, options: { readonly cutiBersama: boolean }): string;
  isWorkingDay(date: string, options: { readonly cutiBersama: boolean }): boolean;
}

/** What a page needs to show how a bill is paid. */
export interface PaymentRules {
  /** What speaks against showing a QRIS payload for a bill of `amount` whole rupiah; empty when it may be shown. */
  checkQris(payload: string, expected: { readonly amount: number }): readonly FormatFinding[];
  /** Whose name a payment app shows for a QRIS payload, for the payer to compare; null when it names nobody. */
  payee(payload: string): string | null;
  /** A number to be read out or typed at a bank, in groups: `8808 1234 5678 901`. What is copied is the number itself. */
  displayNumber(number: string): string;
}

/** Parameters of a message of the pack; its words are one function a code. */
export type PackWords = Readonly<Record<string, (params: Readonly<Record<string, string | number>>) => string>>;

export type DateStyle = 'long' | 'full' | 'short';

export interface Pack {
  /** Country, ISO 3166-1 alpha-2 in lower case. */
  readonly id: string;
  readonly formats: Readonly<Record<string, Format>>;
  readonly operators: Readonly<Record<string, PackOperator>>;
  /** What the formats say, by language and code. */
  readonly words: { readonly id: PackWords } & Readonly<Record<string, PackWords>>;
  readonly money: {
    /** Whole rupiah from what a person typed; null when unclear. */
    parse(typed: string): number | null;
    /** `Rp1.500.000` */
    format(amount: number, locale: string): string;
    /** The amount in words; absent until that part is loaded. */
    words?(amount: number, locale: string): string;
  };
  readonly number: {
    /** A decimal string (`1234.5`) from what a person typed; null when unclear. */
    parse(typed: string): string | null;
    format(value: string, locale: string): string;
  };
  readonly date: {
    /** `YYYY-MM-DD` from one text or from `{ day, month, year }`; null when it is no date. Month names are understood. */
    parse(typed: string | { readonly day: string; readonly month: string; readonly year: string }): string | null;
    format(date: string, locale: string, style: DateStyle): string;
  };
  readonly time: {
    /** `14.30 WIB`; `zone` is an IANA name. */
    format(instant: string, zone: string, locale: string): string;
    /** Local calendar date of an instant. */
    date(instant: string, zone: string): string;
    /** IANA zone of a province code. */
    zone(province: string): string;
  };
  /** Absent until that part is loaded. */
  readonly calendar?: Calendar;
  /** Absent until that part is loaded. */
  readonly payment?: PaymentRules;
  readonly regions: {
    /** Decree number of the list. */
    readonly version: string;
    /** Anchored pattern of a level-4 code. */
    readonly pattern: string;
    /** Codes of the levels above and at `code`: `['31', '31.71', '31.71.01', '31.71.01.1001']`. */
    path(code: string): readonly string[];
    /** How a page gets the list; absent where the list is at hand, on the server. */
    readonly slices?: RegionSlices;
  };
}
