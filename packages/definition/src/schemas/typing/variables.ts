/** `var` and `condition`: what they may name at their place. */
import { hasArguments, typed, unknownType, type Call, type Typed } from './call.js';
import type { Readable } from './reach.js';
import { addressPartNames } from './types.js';

const oneName = (call: Call): string | null => {
  if (!hasArguments(call, 1)) return null;
  const [name] = call.args;
  if (typeof name === 'string') return name;
  call.report(call.path, 'name_wanted', `"${call.name}" takes a name as a plain text.`);
  return null;
};

export function typeOfVariable(call: Call): Typed {
  const path = oneName(call);
  if (path === null) return unknownType;
  const { reach, report } = call;
  const isRow = reach.row !== undefined && !path.startsWith('/');
  const [name = '', ...parts] = path.replace(/^\//, '').split('.');
  const readable = isRow ? reach.row : reach.form;
  const field = readable.fields.get(name);
  if (!field) {
    const elsewhere =
      isRow && reach.form.fields.has(name) ? ` To read the form from inside a row, write "/${name}".` : '';
    report(call.path, 'unknown_field', `No field is named "${name}" here.${elsewhere || ' Correct the name.'}`);
    return unknownType;
  }
  if (!isRow) reach.onRead?.({ field });
  if (field.position >= readable.before) reportLater(call, `"${name}" is`, readable);
  if (field.type === 'address') {
    if (parts.length === 1 && addressPartNames.includes(parts[0]!)) return typed('text');
    const example = addressPartNames.map((part) => `"${name}.${part}"`).join(', ');
    report(call.path, 'address_part', `An address is read by one of its parts: ${example}.`);
    return unknownType;
  }
  if (parts.length > 0) {
    report(call.path, 'no_parts', `"${name}" has no parts. Read it as "${name}".`);
    return unknownType;
  }
  return { types: [field.type], field };
}

function reportLater({ path, report }: Call, what: string, { before }: Readable): void {
  const remedy = before === 0 ? 'Nothing is asked before this.' : 'Ask it on an earlier page, or earlier on this page.';
  report(path, 'later_field', `${what} not asked before this, and nothing may depend on a later question. ${remedy}`);
}

export function typeOfCondition(call: Call): Typed {
  const name = oneName(call);
  const { reach, report, path } = call;
  if (name === null) return typed('boolean');
  if (!Object.hasOwn(reach.conditions, name)) {
    report(path, 'unknown_condition', `No condition is named "${name}". Add it to "conditions", or correct the name.`);
    return typed('boolean');
  }
  reach.onRead?.({ condition: name });
  const latest = reach.latest(name);
  if (latest && latest.position >= reach.form.before) {
    reportLater(call, `Condition "${name}" reads "${latest.name}", which is`, reach.form);
  }
  return typed('boolean');
}
