import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { problems } from '../problem.js';
import { routes, type Route } from '../routes.js';
import { openapi } from './openapi.js';
import { operations } from './operations.js';

const document = openapi() as {
  paths: Record<
    string,
    Record<string, { operationId: string; parameters: { name: string; in: string }[]; responses: object }>
  >;
  components: { schemas: Record<string, { additionalProperties?: unknown }> };
};

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1 and leads nowhere', async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(structuredClone(document));
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
    expect(validator.version).toBe('3.1');
    expect(() => validator.resolveRefs()).not.toThrow();
  });

  it('would be refused with a fault in it', async () => {
    const { valid } = await new Validator().validate({ ...structuredClone(document), info: {} });
    expect(valid).toBe(false);
  });

  it('has every route once, under its name', () => {
    const found = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId }]) => `${operationId} ${method.toUpperCase()} ${path}`),
    );
    const wanted = Object.entries(routes).map(([name, { method, path }]) => `${name} ${method} ${path}`);
    expect(found.sort()).toEqual(wanted.sort());
  });

  it('names every path parameter', () => {
    for (const [path, methods] of Object.entries(document.paths)) {
      for (const { parameters } of Object.values(methods)) {
        const named = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => `{${name}}`);
        expect(named).toEqual(path.match(/\{\w+\}/g) ?? []);
      }
    }
  });

  it('refers only to schemas it has, and has none that nobody refers to', () => {
    const text = JSON.stringify(document);
    const wanted = new Set([...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name));
    expect([...wanted].sort()).toEqual(Object.keys(document.components.schemas).sort());
  });

  it('lets no unknown key into a request, and lets replies grow', () => {
    const { schemas } = document.components;
    for (const name of ['CreateDraft', 'CreateAttempt', 'CreateRefund', 'Decide', 'Note'])
      expect(schemas[name]?.additionalProperties).toBe(false);
    for (const name of ['Draft', 'Case', 'Submission', 'Problem'])
      expect(schemas[name]).not.toHaveProperty('additionalProperties');
  });

  it('says which roles a route is for', () => {
    expect(document.paths['/desk/cases']?.['get']).toMatchObject({
      'x-layan-roles': ['officer'],
      security: [{ accessToken: [] }],
    });
    expect(document.paths['/services']?.['get']).toMatchObject({ security: [] });
  });
});

describe('the operations', () => {
  it('name only problems that answer with a status of their own', () => {
    for (const { replies, problems: named = [] } of Object.values(operations)) {
      for (const name of named) expect(Object.keys(replies)).not.toContain(String(problems[name].status));
    }
  });

  it('ask for a key on everything that people make, and for a revision on everything that changes it', () => {
    for (const [name, route] of Object.entries(routes) as [keyof typeof routes, Route][]) {
      // tus has its own: an offset, and uploads that expire
      if (operations[name].headers?.['Tus-Resumable']) continue;
      // a provider's own reference of a payment is its key
      if (route.method === 'POST' && name !== 'notify') expect(operations[name].idempotencyKey, name).toBe(true);
      if (route.method === 'PATCH') expect(operations[name].ifMatch, name).toBe(true);
    }
  });
});
