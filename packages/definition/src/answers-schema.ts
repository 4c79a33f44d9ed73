import type { Expression, Field, ServiceDefinition } from './document.js';
import { addressMaxLength, maxLength } from './flow/check-field.js';
import { decimalPattern } from './flow/read-answer.js';
import { own } from './own.js';
import type { Format, Pack } from './pack.js';

type Schema = Readonly<Record<string, unknown>>;

const filled: Schema = { type: 'string', pattern: '\\S' };

const object = (properties: Schema, required: readonly string[], rest: Schema = {}): Schema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
  ...rest,
});

/** A limit that is the same for everybody; one that depends on answers cannot stand in a schema. */
const fixed = (limit: Expression | undefined): number | undefined => (typeof limit === 'number' ? limit : undefined);

const formatSchema = (name: string | undefined, pack: Pack): Schema | undefined =>
  (own(pack.formats, name ?? '') as Format | null)?.schema;

function addressSchema(manual: boolean, pack: Pack): Schema {
  const optional = (part: string): Schema => {
    const { pattern } = formatSchema(part, pack) ?? {};
    return {
      type: 'string',
      maxLength: addressMaxLength,
      ...(pattern ? { pattern: `^\\s*$|${pattern as string}` } : {}),
    };
  };
  const listed: Schema = { properties: { code: { type: 'string' } }, required: ['code'] };
  const byHand: Schema = { properties: { manual: filled }, required: ['manual'] };
  return object(
    {
      code: { type: ['string', 'null'], pattern: `^(?:${pack.regions.pattern})$` },
      street: { ...filled, maxLength: addressMaxLength },
      rt: optional('rt'),
      rw: optional('rw'),
      postalCode: optional('postalCode'),
      manual: manual ? { type: ['string', 'null'], maxLength: addressMaxLength } : { type: 'null' },
    },
    ['street', 'rt', 'rw', 'postalCode'],
    { anyOf: manual ? [listed, byHand] : [listed] },
  );
}

function schemaOf(field: Field, pack: Pack): Schema {
  switch (field.type) {
    case 'text':
      return {
        ...filled,
        minLength: field.minLength,
        maxLength: maxLength(field),
        ...formatSchema(field.format, pack),
      };
    case 'longText':
      return { ...filled, minLength: field.minLength, maxLength: maxLength(field) };
    case 'number':
      return { type: 'string', pattern: decimalPattern(field.decimals ?? 0) };
    case 'money':
      return {
        type: 'integer',
        minimum: fixed(field.min) ?? Number.MIN_SAFE_INTEGER,
        maximum: fixed(field.max) ?? Number.MAX_SAFE_INTEGER,
      };
    case 'date':
      return { type: 'string', format: 'date' };
    case 'boolean':
      return { type: 'boolean' };
    case 'choice':
      return { enum: field.options.map(({ value }) => value) };
    case 'choices': {
      const items = { enum: field.options.map(({ value }) => value) };
      return { type: 'array', items, uniqueItems: true, minItems: field.min ?? 1, maxItems: field.max };
    }
    case 'address':
      return addressSchema(field.manual === true, pack);
    case 'declaration':
      return object({ accepted: { const: true }, at: { type: 'string', format: 'date-time' } }, ['accepted', 'at']);
    case 'group': {
      const { min, max } = field.repeat;
      const row = fieldsSchema(field.fields, pack, () => false, { _row: { type: 'string' } });
      return { type: 'array', minItems: min, maxItems: max, items: row };
    }
  }
}

function fieldsSchema(
  fields: readonly Field[],
  pack: Pack,
  conditional: (field: Field) => boolean,
  before: Schema = {},
): Schema {
  const properties = fields.map((field): [string, Schema] => [
    field.name,
    { title: field.label.id, description: field.hint?.id, ...schemaOf(field, pack) },
  ]);
  const always = fields.filter(
    (field) =>
      field.required !== false &&
      field.when === undefined &&
      !(field.type === 'group' && field.repeat.min === 0) &&
      !conditional(field),
  );
  return object({ ...before, ...Object.fromEntries(properties) }, [
    ...Object.keys(before),
    ...always.map(({ name }) => name),
  ]);
}

/**
 * JSON Schema 2020-12 of submitted answers (`prune`), for back ends in other languages. It holds what does not depend on other
 * answers: a field that is asked on a condition is optional here, checks and computed limits are the engine's.
 */
export function answersSchema(definition: ServiceDefinition, pack: Pack): Schema {
  const conditional = new Set(
    definition.pages.filter((page) => page.when !== undefined).flatMap((page) => page.fields),
  );
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: definition.title.id,
    ...fieldsSchema(
      definition.pages.flatMap((page) => page.fields),
      pack,
      (field) => conditional.has(field),
    ),
  };
  // What a field leaves open is undefined above and no key here.
  return JSON.parse(JSON.stringify(schema)) as Schema;
}
