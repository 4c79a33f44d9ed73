import type { List, Service } from '@layan/contract';
import type { ServiceDefinition } from '@layan/definition';
import { parseDefinition } from '@layan/definition/schemas';
import type { Pack } from '@layan/definition';
import type { Selectable } from 'kysely';
import type { Clock } from '../clock.js';
import type { Database, Reader, Write } from '../database/index.js';
import type { ServiceRow } from '../database/schema.js';
import { ProblemError } from '../problem/problem-error.js';
import { pageOf, pageSize, readCursor } from '../stores/paging.js';
import type { Paging } from '../stores/stores.js';
import { digest } from './digest.js';
import { feeRange } from './fee-range.js';

/** A definition that cannot be published: not well-formed, or another document under a version that is out already. */
export class PublishError extends Error {
  override readonly name = 'PublishError';
}

/** Services and their published definitions: public, and immutable per version. */
export class Catalogue {
  /** Published versions never change, so what was read once stays read. */
  readonly #definitions = new Map<string, ServiceDefinition>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly zoneOf: (definition: ServiceDefinition) => string,
  ) {}

  /**
   * Publishes what is not out yet and makes the newest version of each service the one that drafts are pinned to.
   * @throws PublishError
   */
  async publish(definitions: readonly ServiceDefinition[], pack: Pack): Promise<void> {
    for (const definition of definitions) {
      const result = parseDefinition(definition, { pack });
      if (result.errors) {
        const [first] = result.errors;
        throw new PublishError(`${definition.id} ${definition.version}: ${first?.pointer} ${first?.message}`);
      }
    }
    await this.database.write(async (write) => {
      for (const definition of definitions) await this.#publishOne(write, definition);
    });
  }

  async #publishOne(write: Write, definition: ServiceDefinition): Promise<void> {
    const { id, version, agency } = definition;
    const now = this.clock.now();
    await write
      .insertInto('definitions')
      .values({
        service_id: id,
        version,
        agency_id: agency.id,
        document: JSON.stringify(definition),
        digest: digest(definition),
        published_at: now,
      })
      .onConflict((conflict) => conflict.columns(['service_id', 'version']).doNothing())
      .execute();
    const published = await write
      .selectFrom('definitions')
      .select('digest')
      .where('service_id', '=', id)
      .where('version', '=', version)
      .executeTakeFirstOrThrow();
    if (published.digest !== digest(definition)) {
      throw new PublishError(`${id} ${version} is published and differs; a change needs a new version`);
    }
    await write
      .insertInto('services')
      .values({ id, agency_id: agency.id, version, state: 'open', updated_at: now })
      .onConflict((conflict) =>
        conflict
          .column('id')
          .doUpdateSet({ version, agency_id: agency.id, updated_at: now })
          .where('services.version', '<', version),
      )
      .execute();
  }

  /** What a new draft is pinned to, and whether there may be one; null when there is no such service. */
  async service(reader: Reader, id: string): Promise<Selectable<ServiceRow> | null> {
    return (await reader.selectFrom('services').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
  }

  /** A published version. @throws ProblemError `not-found` */
  async definition(reader: Reader, service: string, version: number): Promise<ServiceDefinition> {
    const key = `${service}@${version}`;
    const known = this.#definitions.get(key);
    if (known) return known;
    const row = await reader
      .selectFrom('definitions')
      .select('document')
      .where('service_id', '=', service)
      .where('version', '=', version)
      .executeTakeFirst();
    if (row === undefined) throw new ProblemError('not-found');
    this.#definitions.set(key, row.document);
    return row.document;
  }

  /** Services by id. */
  async list(reader: Reader, paging: Paging): Promise<List<Service>> {
    const size = pageSize(paging);
    const after = readCursor(paging.cursor, ['text']);
    let query = reader
      .selectFrom('services')
      .selectAll()
      .orderBy('id')
      .limit(size + 1);
    if (after) query = query.where('id', '>', after[0] as string);
    const rows = await query.execute();
    const items: Service[] = [];
    for (const row of rows.slice(0, size)) items.push(await this.resource(reader, row));
    return pageOf(rows, size, ({ id }) => [id], items);
  }

  /** A service as the catalogue shows it. */
  async resource(reader: Reader, { id, version, state }: Selectable<ServiceRow>): Promise<Service> {
    const definition = await this.definition(reader, id, version);
    const { agency, title, summary, topics, languages, access, process, fee } = definition;
    return {
      id,
      version,
      agency,
      title,
      summary,
      topics,
      languages,
      assurance: access.assurance,
      standard: process.standard,
      zone: this.zoneOf(definition),
      fee: feeRange(fee),
      state,
    };
  }
}
