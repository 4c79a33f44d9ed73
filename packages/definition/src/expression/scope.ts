import type { Expression } from '../document.js';
import type { Value } from '../engine.js';

/** What an expression can read: values by name, never raw answers. `survey` makes it from answers. */
export interface Scope {
  readonly form: Readonly<Record<string, Value>>;
  /** The row that `var` reads, inside a group. */
  readonly row?: Readonly<Record<string, Value>>;
  readonly conditions: Readonly<Record<string, Expression>>;
  /** Named conditions already worked out; each is worked out once. */
  readonly known: Map<string, boolean>;
}
