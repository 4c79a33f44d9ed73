import { z } from 'zod';
import { problems, type ProblemName } from '../problem.js';
import { routes, type Route, type RouteName } from '../routes.js';
import { answersSchema, answerSchema } from './answers.js';
import { idSchema, instantSchema, localizedSchema, moneySchema, serviceReferenceSchema } from './common.js';
import { operations, type Operation } from './operations.js';
import * as requests from './requests.js';
import * as resources from './resources.js';

/** Edition of the contract. */
export const contractVersion = '0.1';

/** A part of the document: JSON. */
type Json = Record<string, unknown>;

const component = (id: string) => `#/components/schemas/${id}`;

const names = new Map<z.ZodType, string>([
  [idSchema, 'Id'],
  [instantSchema, 'Instant'],
  [localizedSchema, 'Localized'],
  [moneySchema, 'Money'],
  [serviceReferenceSchema, 'ServiceReference'],
  [answerSchema, 'Answer'],
  [answersSchema, 'Answers'],
  [resources.serviceSchema, 'Service'],
  [resources.definitionSchema, 'Definition'],
  [resources.draftSchema, 'Draft'],
  [resources.draftSummarySchema, 'DraftSummary'],
  [resources.submissionSchema, 'Submission'],
  [resources.fileSchema, 'File'],
  [resources.caseSchema, 'Case'],
  [resources.caseEventSchema, 'CaseEvent'],
  [resources.deskCaseSchema, 'DeskCase'],
  [resources.deskCaseDetailSchema, 'DeskCaseDetail'],
  [resources.deskEventSchema, 'DeskEvent'],
  [resources.paymentMethodSchema, 'PaymentMethod'],
  [resources.attemptSchema, 'Attempt'],
  [resources.moneySeenSchema, 'MoneySeen'],
  [resources.refundSchema, 'Refund'],
  [resources.intentSchema, 'Intent'],
  [resources.heldMoneySchema, 'HeldMoney'],
  [resources.refusedMoneySchema, 'RefusedMoney'],
  [resources.csvSchema, 'Csv'],
  [resources.meSchema, 'Me'],
  [resources.codeListSchema, 'CodeList'],
  [resources.codeSliceSchema, 'CodeSlice'],
  [resources.healthSchema, 'Health'],
  [resources.problemSchema, 'Problem'],
  [resources.openapiSchema, 'Openapi'],
  [requests.createDraftSchema, 'CreateDraft'],
  [requests.answersPatchSchema, 'AnswersPatch'],
  [requests.createAttemptSchema, 'CreateAttempt'],
  [requests.createRefundSchema, 'CreateRefund'],
  [requests.notificationSchema, 'Notification'],
  [requests.decideSchema, 'Decide'],
  [requests.noteSchema, 'Note'],
]);

/** A format says it; the pattern zod writes beside it is long and says the same. */
const options = {
  io: 'input',
  override: ({ jsonSchema }: { jsonSchema: Json }) => {
    if ('format' in jsonSchema) delete jsonSchema.pattern;
    delete jsonSchema.$schema;
    delete jsonSchema.$id;
  },
} as const;

/** Every body by its name; a list is named after its operation. */
function bodies(): { readonly schemas: Json; readonly nameOf: (schema: z.ZodType) => string } {
  const all = new Map(names);
  for (const [route, { replies }] of Object.entries(operations)) {
    for (const { schema } of Object.values(replies)) {
      if (schema && !all.has(schema)) all.set(schema, `${route.slice(0, 1).toUpperCase()}${route.slice(1)}Reply`);
    }
  }
  const registry = z.registry<{ id?: string }>();
  for (const [schema, id] of all) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { ...options, uri: component });
  return { schemas: schemas, nameOf: (schema) => all.get(schema) as string };
}

const header = (name: string, description: string) => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: { type: 'string' },
});

function parameters({ path }: Route, { query, headers = {}, ifMatch, idempotencyKey }: Operation): Json[] {
  return [
    ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
      name,
      in: 'path',
      required: true,
      schema: { type: 'string' },
    })),
    ...Object.entries(query?.shape ?? {}).map(([name, schema]) => ({
      name,
      in: 'query',
      required: !(schema as z.ZodType).safeParse(undefined).success,
      schema: z.toJSONSchema(schema as z.ZodType, options),
    })),
    ...Object.entries(headers).map(([name, description]) => header(name, description)),
    ...(ifMatch ? [header('If-Match', 'The revision as an entity tag: `"3"`.')] : []),
    ...(idempotencyKey
      ? [header('Idempotency-Key', 'A string in double quotes (RFC 9651), 1 to 255 characters.')]
      : []),
  ];
}

/** Problems that follow from what an operation asks for. */
function problemsOf({ roles }: Route, { body, ifMatch, idempotencyKey, problems = [] }: Operation): ProblemName[] {
  return [
    ...problems,
    ...(body ? (['too-large', 'media-type'] as const) : []),
    ...(body && !body.raw ? (['malformed-json', 'invalid-request'] as const) : []),
    ...(ifMatch ? (['revision-required'] as const) : []),
    ...(idempotencyKey ? (['idempotency-key-missing'] as const) : []),
    ...((roles as readonly string[]).includes('nobody') ? [] : (['not-signed-in', 'forbidden'] as const)),
    'malformed-request',
    'too-many-requests',
    'internal',
    'unavailable',
  ];
}

/** OpenAPI 3.1 says nothing more of a body that is bytes. */
const binary = (mediaTypes: readonly string[]): Json => Object.fromEntries(mediaTypes.map((type) => [type, {}]));

function problemReplies(found: readonly ProblemName[]): Json {
  const byStatus = new Map<number, ProblemName[]>();
  for (const name of new Set(found))
    byStatus.set(problems[name].status, [...(byStatus.get(problems[name].status) ?? []), name]);
  return Object.fromEntries(
    [...byStatus].map(([status, list]) => [
      status,
      {
        description: list.map((name) => `\`${name}\`: ${problems[name].title}`).join('; '),
        content: { 'application/problem+json': { schema: { $ref: component('Problem') } } },
      },
    ]),
  );
}

/** The API as an OpenAPI 3.1 document, made from the routes and schemas. */
export function openapi(): Json {
  const { schemas, nameOf } = bodies();
  const content = (schema: z.ZodType, mediaTypes: readonly string[]) =>
    Object.fromEntries(mediaTypes.map((type) => [type, { schema: { $ref: component(nameOf(schema)) } }]));
  const paths: Record<string, Json> = {};
  for (const [name, route] of Object.entries(routes) as [RouteName, Route][]) {
    const operation = operations[name];
    const { summary, body, bytes, replies } = operation;
    (paths[route.path] ??= {})[route.method.toLowerCase()] = {
      operationId: name,
      summary,
      security: route.roles.includes('nobody') ? [] : [{ accessToken: [] }],
      'x-layan-roles': route.roles,
      parameters: parameters(route, operation),
      ...(body ? { requestBody: { required: true, content: content(body.schema, body.mediaTypes) } } : {}),
      ...(bytes ? { requestBody: { required: true, content: binary(bytes) } } : {}),
      responses: {
        ...problemReplies(problemsOf(route, operation)),
        ...Object.fromEntries(
          Object.entries(replies).map(
            ([status, { description, schema, bytes: given, etag, mediaType = 'application/json' }]) => [
              status,
              {
                description,
                ...(etag
                  ? { headers: { ETag: { description: 'The revision: `"3"`.', schema: { type: 'string' } } } }
                  : {}),
                ...(schema ? { content: content(schema, [mediaType]) } : {}),
                ...(given ? { content: binary(given) } : {}),
              },
            ],
          ),
        ),
      },
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Layan platform',
      version: contractVersion,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas,
      securitySchemes: {
        accessToken: { type: 'openIdConnect', openIdConnectUrl: '/oidc/.well-known/openid-configuration' },
      },
    },
  };
}
