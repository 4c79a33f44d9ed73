import { parseQris, valueOf } from './parse-qris.js';
import { violations } from './violations.js';

/** One place where money of a QRIS code goes: a merchant account at one bank or wallet, or the national merchant number. */
export interface QrisAccount {
  /** `26` to `45`, or `51` for the national merchant number. */
  readonly tag: string;
  /** Domain of who keeps the account, turned around: `ID.CO.QRIS.WWW`. */
  readonly gui: string | null;
  /** Merchant number, `9360` and 11 to 15 digits. */
  readonly pan: string | null;
  readonly id: string | null;
  /** Size of the merchant: `UMI`, `UKE`, `UME`, `UBE`, `URE`. */
  readonly criteria: string | null;
}

/** What the payload says, as it says it. A field that comes twice says what came last: `duplicate_tag` tells of it. */
export interface QrisFields {
  /** `static`: the same code for every payment; `dynamic`: made for one. */
  readonly initiation: 'static' | 'dynamic' | null;
  readonly accounts: readonly QrisAccount[];
  /** Merchant category, 4 digits. */
  readonly mcc: string | null;
  /** ISO 4217 number: `360` is rupiah. */
  readonly currency: string | null;
  /** As written, dot decimals; null when the payer types it. */
  readonly amount: string | null;
  /** `mode` 01 asks for a tip, 02 adds `fixed`, 03 adds `percent`; null when there is none. */
  readonly tip: { readonly mode: string | null; readonly fixed: string | null; readonly percent: string | null } | null;
  readonly country: string | null;
  readonly name: string | null;
  readonly city: string | null;
  readonly postal: string | null;
  /** What belongs to the bill: `01` its number, `05` a reference, `07` the terminal, `08` the purpose. */
  readonly additional: Readonly<Record<string, string>>;
  /** Whether it moves money between persons (QRIS TTS). */
  readonly transfer: boolean;
  /** Tags of the outermost level in the order in which they came. */
  readonly tagOrder: readonly string[];
}

export interface QrisReading {
  /** What the checksum should be. */
  readonly crc: string;
  readonly crcValid: boolean;
  /** What differs from the rules, by tag; many a code that is paid with every day has some. */
  readonly violations: readonly string[];
  readonly fields: QrisFields;
}

/** Reads all of a QRIS payload: what it says, and how that differs from the rules. Null when it is not built as one. */
export function readQris(payload: string): QrisReading | null {
  const parsed = parseQris(payload);
  if (!parsed) return null;
  const { root, templates, crc } = parsed;
  const value = (tag: string) => valueOf(root, tag);
  const [initiation, mode, fixed, percent] = [value('01'), value('55'), value('56'), value('57')];
  const accounts = templates
    .filter(([tag]) => tag !== '62')
    .map(([tag, parts]) => {
      const inner = (name: string) => valueOf(parts, name);
      return { tag, gui: inner('00'), pan: inner('01'), id: inner('02'), criteria: inner('03') };
    });
  const fields: QrisFields = {
    initiation: initiation === '11' ? 'static' : initiation === '12' ? 'dynamic' : null,
    accounts,
    mcc: value('52'),
    currency: value('53'),
    amount: value('54'),
    tip: mode === null && fixed === null && percent === null ? null : { mode, fixed, percent },
    country: value('58'),
    name: value('59'),
    city: value('60'),
    postal: value('61'),
    additional: Object.fromEntries(new Map(templates).get('62') ?? []),
    transfer: value('40') !== null,
    tagOrder: root.map(([tag]) => tag),
  };
  return { crc, crcValid: value('63') === crc, violations: violations(parsed), fields };
}
