import type { Expression, Field, Option, ServiceDefinition } from './document.js';
import { addressMaxLength, maxFiles, maxLength } from './flow/check-field.js';
import { formatNamed, formatOf } from './flow/format-of.js';
import { addressTexts, decimalPattern, fileId } from './flow/read-answer.js';
import type { Pack } from './pack.js';

type Schema = Readonly<Record<string, unknown>>;

const object = (properties: Schema, required: readonly string[], rest?: Schema): Schema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
  ...rest,
});

const filled: Schema = { type: 'string', pattern: '\\S' };

/** A limit that is the same for everybody; one that depends on answers cannot stand in a schema. */
const fixed = (limit: Expression | undefined): number | undefined => (typeof limit === 'number' ? limit : undefined);

const values = (options: readonly Option[]): Schema => ({ enum: options.map(({ value }) => value) });

function addressSchema(manual: boolean | undefined, pack: Pack): Schema {
  const text = (part: string): Schema => {
    const format = formatNamed(part, pack);
    return {
      type: 'string',
      maxLength: addressMaxLength,
      pattern: format?.schema && `^\\s*$|${format.schema.pattern}`,
    };
  };
  const given = (part: string): Schema => ({ properties: { [part]: filled }, required: [part] });
  return object(
    {
      ...Object.fromEntries(addressTexts.map((part) => [part, text(part)])),
      code: { type: ['string', 'null'], pattern: pack.regions.pattern },
      manual: manual ? { type: ['string', 'null'], maxLength: addressMaxLength } : { type: 'null' },
    },
    addressTexts,
    { allOf: [given('street')], anyOf: manual ? [given('code'), given('manual')] : [given('code')] },
  );
}

function schemaOf(field: Field, pack: Pack): Schema {
  switch (field.type) {
    case 'text':
    case 'longText':
      return { ...filled, minLength: field.minLength, maxLength: maxLength(field), ...formatOf(field, pack)?.schema };
    case 'number':
      return { type: 'string', pattern: decimalPattern(field.decimals ?? 0) };
    case 'money': {
      const minimum = fixed(field.min) ?? Number.MIN_SAFE_INTEGER;
      return { type: 'integer', minimum, maximum: fixed(field.max) ?? Number.MAX_SAFE_INTEGER };
    }
    case 'date':
      return { type: 'string', format: 'date' };
    case 'boolean':
      return { type: 'boolean' };
    case 'choice':
      return values(field.options);
    case 'choices': {
      const { min = 1, max, options } = field;
      return { type: 'array', items: values(options), uniqueItems: true, minItems: min, maxItems: max };
    }
    case 'file': {
      const items = { type: 'string', pattern: fileId.source };
      return { type: 'array', items, uniqueItems: true, minItems: field.min ?? 1, maxItems: maxFiles(field) };
    }
    case 'address':
      return addressSchema(field.manual, pack);
    case 'declaration':
      return object({ accepted: { const: true }, at: { type: 'string', format: 'date-time' } }, ['accepted', 'at']);
    case 'group': {
      const { min, max } = field.repeat;
      const items = fieldsSchema(field.fields, pack, { _row: { type: 'string' } });
      return { type: 'array', minItems: min, maxItems: max, items };
    }
  }
}

function fieldsSchema(fields: readonly Field[], pack: Pack, first: Schema = {}): Schema {
  const always = fields.filter(
    ({ required, when, ...field }) =>
      required !== false && when === undefined && !(field.type === 'group' && field.repeat.min === 0),
  );
  const properties = fields.map((field): [string, Schema] => [
    field.name,
    { title: field.label.id, description: field.hint?.id, ...schemaOf(field, pack) },
  ]);
  return object({ ...first, ...Object.fromEntries(properties) }, [
    ...Object.keys(first),
    ...always.map(({ name }) => name),
  ]);
}

/**
 * JSON Schema 2020-12 of submitted answers (`prune`), for back ends in other languages. It holds what does not depend on other
 * answers: a field that is asked on a condition is optional here, checks and computed limits are the engine's.
 */
export function answersSchema({ title, pages }: ServiceDefinition, pack: Pack): Schema {
  const fields = pages.flatMap((page) =>
    page.fields.map((field) => (page.when === undefined ? field : { ...field, required: false })),
  );
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: title.id,
    ...fieldsSchema(fields, pack),
  };
  // What a field leaves open is undefined above and no key here.
  return JSON.parse(JSON.stringify(schema)) as Schema;
}
