import { fileFields, type FileField } from '@layan/definition';
import type { Reader, Write } from '../database/index.js';
import type { Parts } from '../stores/parts.js';
import type { KeptFile } from './file-rows.js';

/** The question that a draft of this version asks at a pointer, if it asks for files there. */
export async function fieldAt(
  { catalogue }: Pick<Parts, 'catalogue'>,
  reader: Reader | Write,
  service: string,
  version: number,
  pointer: string,
): Promise<FileField | undefined> {
  const definition = await catalogue.definition(reader, service, version);
  return fileFields(definition).find(({ name }) => `/${name}` === pointer);
}

/** The question of a file; undefined where its draft is gone. */
export async function fileField(
  parts: Parts,
  { draft_id, pointer }: Pick<KeptFile, 'draft_id' | 'pointer'>,
): Promise<FileField | undefined> {
  const { reader } = parts.database;
  const draft = await reader
    .selectFrom('drafts')
    .select(['service_id', 'version'])
    .where('id', '=', draft_id)
    .executeTakeFirst();
  return draft && fieldAt(parts, reader, draft.service_id, draft.version, pointer);
}
