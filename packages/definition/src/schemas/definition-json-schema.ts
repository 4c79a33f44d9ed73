import { z } from 'zod';
import { definitionSchema } from './definition-schema.js';
import { published } from './parts.js';

/** JSON Schema 2020-12 of a service definition, for editors and other languages; published as `service-definition.schema.json`. */
export const definitionJsonSchema = (): Readonly<Record<string, unknown>> => ({
  title: 'Layan service definition',
  ...z.toJSONSchema(definitionSchema, { io: 'input', metadata: published }),
});
