import type { Report } from '../errors.js';
import { inWords } from '../typing/call.js';
import type { Declared, Reach } from '../typing/reach.js';
import { typeOf } from '../typing/type-of.js';

interface Reads {
  readonly fields: Declared[];
  readonly conditions: string[];
}

/** Checks the named conditions and gives, for each, the latest field it reads, itself or through other conditions. */
export function checkConditions(reach: Reach, report: Report): Reach['latest'] {
  const reads = new Map<string, Reads>();
  for (const [name, expression] of Object.entries(reach.conditions)) {
    const own: Reads = { fields: [], conditions: [] };
    reads.set(name, own);
    const onRead: Reach['onRead'] = (read) =>
      'field' in read ? own.fields.push(read.field) : own.conditions.push(read.condition);
    const { types } = typeOf(expression, ['conditions', name], { ...reach, onRead }, report);
    if (!types.includes('boolean')) {
      report(['conditions', name], 'wrong_type', `A condition has to be a boolean; this is ${inWords(types)}.`);
    }
  }
  const inCircle = new Set<string>();
  for (const name of reads.keys()) {
    const circle = inCircle.has(name) ? null : wayBack(name, name, reads, new Set());
    if (!circle) continue;
    for (const member of circle) inCircle.add(member);
    const way = [...circle, name].map((member) => `"${member}"`).join(' → ');
    report(['conditions', name], 'circle', `Conditions refer to each other in a circle: ${way}. Take one of them out.`);
  }
  return latestRead(reads);
}

/** Conditions on the way from `from` back to `to`, beginning with `from`; null when there is none. */
function wayBack(
  from: string,
  to: string,
  reads: ReadonlyMap<string, Reads>,
  tried: Set<string>,
): readonly string[] | null {
  for (const next of reads.get(from)?.conditions ?? []) {
    if (next === to) return [from];
    if (tried.has(next)) continue;
    tried.add(next);
    const way = wayBack(next, to, reads, tried);
    if (way) return [from, ...way];
  }
  return null;
}

function latestRead(reads: ReadonlyMap<string, Reads>): Reach['latest'] {
  const known = new Map<string, Declared | null>();
  const latest = (name: string): Declared | null => {
    if (!known.has(name)) {
      known.set(name, null);
      const { fields, conditions } = reads.get(name) ?? { fields: [], conditions: [] };
      const all = [...fields, ...conditions.map(latest)].filter((field) => field !== null);
      known.set(name, all.sort((a, b) => b.position - a.position)[0] ?? null);
    }
    return known.get(name) ?? null;
  };
  return latest;
}
