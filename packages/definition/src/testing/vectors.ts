/** Runs the vectors: the same code and the same bytes in Node and in the browser. */
import type { Answers, Identity, ServiceDefinition } from '../index.js';
import { answersSchema } from '../answers-schema.js';
import {
  deadline,
  draftLabel,
  evaluate,
  fee,
  firstUnansweredPage,
  formValues,
  isLocked,
  mergePatch,
  prefill,
  prune,
  readForm,
  refuseAtSubmit,
  validate,
  visiblePages,
  type EngineContext,
  type Expression,
  type Scope,
} from '../index.js';
import expressions from '../vectors/expressions.json' with { type: 'json' };
import fields from '../vectors/fields.json' with { type: 'json' };
import forms from '../vectors/forms.json' with { type: 'json' };
import journeys from '../vectors/journeys.json' with { type: 'json' };
import missing from '../vectors/missing.json' with { type: 'json' };
import schema from '../vectors/paspor.schema.json' with { type: 'json' };
import { example, service } from './definitions.js';
import { pack } from './pack.js';

/** JSON with sorted keys: equal results are equal bytes. */
export const stable = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

export interface Case {
  readonly file: string;
  readonly name: string;
  readonly expected: string;
  readonly run: () => string;
}

export const context: EngineContext = { today: '2026-11-22', locale: 'id', pack };

interface ExpressionVector {
  readonly name: string;
  readonly expression: Expression;
  readonly row?: Scope['row'];
  readonly conditions?: Scope['conditions'];
  readonly expected: unknown;
}

export interface EngineVector {
  readonly name: string;
  /** "paspor" is the published example; anything else is completed to a whole definition. */
  readonly definition: 'paspor' | Partial<ServiceDefinition>;
  readonly answers: Answers;
  readonly context?: Partial<EngineContext>;
  readonly identity?: Identity;
  readonly expected: unknown;
}

export interface FormVector extends EngineVector {
  readonly page: string;
  readonly entries: readonly (readonly [string, string])[];
}

export const definitionOf = ({ definition }: EngineVector): ServiceDefinition =>
  definition === 'paspor' ? example : service(definition);

const expressionCases = (
  file: string,
  vectors: { readonly form: unknown; readonly cases: readonly unknown[] },
): Case[] =>
  (vectors.cases as readonly ExpressionVector[]).map(({ name, expression, row, conditions = {}, expected }) => ({
    file,
    name,
    expected: stable(expected),
    run: () => {
      const scope: Scope = { form: vectors.form as Scope['form'], conditions, known: new Map(), ...(row && { row }) };
      return stable(evaluate(expression, scope, context));
    },
  }));

/** All that the engine says about a form, for a person to read in one piece. */
function engineResult(vector: EngineVector): unknown {
  const definition = definitionOf(vector);
  const { answers, identity = {} } = vector;
  const here: EngineContext = { ...context, ...vector.context };
  const pages = visiblePages(definition, answers, here);
  const locked = pages
    .flatMap((page) => page.fields)
    .filter((field) => isLocked(definition, field, answers, identity, here));
  return {
    pages: pages.map(({ page, fields: asked, rows = {} }) => ({
      [page.id]: asked.map(({ name }) =>
        rows[name] ? { [name]: rows[name].map((row) => row.map((inner) => inner.name)) } : name,
      ),
    })),
    findings: validate(definition, answers, here),
    refused: refuseAtSubmit(definition, answers, identity, here).map(({ code, pointer }) => `${code} ${pointer}`),
    next: firstUnansweredPage(definition, answers, here),
    pruned: prune(definition, answers, here),
    fee: fee(definition, answers, here),
    label: draftLabel(definition, answers, here),
    due: deadline(definition.process, here.today, here),
    ...(vector.identity && {
      prefilled: prefill(definition, answers, identity, here),
      locked: locked.map(({ name }) => name),
    }),
  };
}

/** What a sent form says, what the answers are then, and what the controls show again. */
function formResult(vector: FormVector): unknown {
  const definition = definitionOf(vector);
  const page = visiblePages(definition, vector.answers, context).find((visible) => visible.page.id === vector.page)!;
  let rows = 0;
  const patch = readForm(page, vector.entries, {
    answers: vector.answers,
    pack,
    now: '2026-11-22T03:04:05Z',
    newRowId: () => `new-${(rows += 1)}`,
  });
  const answers = mergePatch(vector.answers, patch);
  const shown = page.fields.flatMap((field) =>
    field.type === 'group' ? [] : [[field.name, formValues(field, answers[field.name] ?? null, context)]],
  );
  return { patch, answers, shown: Object.fromEntries(shown) as unknown };
}

const cases = <Vector extends EngineVector>(file: string, vectors: unknown, run: (vector: Vector) => unknown): Case[] =>
  (vectors as readonly Vector[]).map((vector) => ({
    file,
    name: vector.name,
    expected: stable(vector.expected),
    run: () => stable(run(vector)),
  }));

export const missingVectors = missing.cases as unknown as readonly ExpressionVector[];
export const engineVectors = [...journeys, ...fields, ...forms] as unknown as readonly EngineVector[];

export const allCases: readonly Case[] = [
  ...expressionCases('expressions', expressions),
  ...expressionCases('missing', missing),
  ...cases('journeys', journeys, engineResult),
  ...cases('fields', fields, engineResult),
  ...cases('forms', forms, formResult),
  {
    file: 'schema',
    name: 'JSON Schema of the example',
    expected: stable(schema),
    run: () => stable(answersSchema(example, pack)),
  },
];
