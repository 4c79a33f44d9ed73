export { definitionSchema } from './definition-schema.js';
export { definitionJsonSchema } from './definition-json-schema.js';
export { parseDefinition, type ParseOptions, type ParseResult } from './parse-definition.js';
export type { DefinitionError } from './errors.js';
