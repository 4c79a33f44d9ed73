import type { Case, CaseEvent, DeskCase } from '@layan/contract';
import type { Parts } from '../stores/parts.js';
import type { Reader } from '../database/index.js';
import { eventsForViews, type StoredCase } from './case-rows.js';
import { deriveCase } from './case-view.js';

async function resource(
  { catalogue, context, zoneOf }: Parts,
  reader: Reader,
  row: StoredCase,
  events: readonly CaseEvent[],
): Promise<Case> {
  const definition = await catalogue.definition(reader, row.service_id, row.version);
  return {
    id: row.id,
    number: row.number,
    service: { id: row.service_id, version: row.version, title: definition.title },
    agency: definition.agency,
    submission: row.submission_id,
    intent: events.find((event) => event.type === 'billed')?.data.intent ?? null,
    ...deriveCase(definition, events, context(definition), zoneOf(definition)),
    revision: row.seq,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}

/** Cases as their citizen sees them. */
export async function caseResources(parts: Parts, reader: Reader, rows: readonly StoredCase[]): Promise<Case[]> {
  const events = await eventsForViews(
    reader,
    rows.map(({ id }) => id),
  );
  const found: Case[] = [];
  for (const row of rows) found.push(await resource(parts, reader, row, events.get(row.id) ?? []));
  return found;
}

/** Cases as the desk sees them. */
export async function deskCaseResources(
  parts: Parts,
  reader: Reader,
  rows: readonly StoredCase[],
): Promise<DeskCase[]> {
  const cases = await caseResources(parts, reader, rows);
  return cases.map((found, at) => ({ ...found, label: rows[at]?.label ?? null }));
}
