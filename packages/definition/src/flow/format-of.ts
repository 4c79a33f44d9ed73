import type { Field } from '../document.js';
import { own } from '../own.js';
import type { Format, Pack } from '../pack.js';

/** The pack's format of this name; null where it has none. Parts of an address have the formats named like them. */
export const formatNamed = (name: string, { formats }: Pack): Format | null => own(formats, name) as Format | null;

/** The format of a text field; null for all others. */
export const formatOf = (field: Field, pack: Pack): Format | null => formatNamed(own(field, 'format') as string, pack);
