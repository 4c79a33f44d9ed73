/** Files of people in tests, handed in as a client or a form would. */
import { tusVersion } from '@layan/contract';
import type { FileStore } from '../files/file-store.js';
import type { KeptDraft, Stores } from '../stores/index.js';
import type { Sent } from './api.js';
import { jpeg } from './liars.js';
import { budi, readyDraft } from './world.js';

export const tus = { 'tus-resumable': tusVersion };

export const metadata = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
    .join(',');

/** What begins an upload by tus. */
export const creation = (draft: string, bytes: Buffer, filename = 'bukti.jpg', pointer = '/bukti'): Sent => ({
  headers: { ...tus, 'upload-length': String(bytes.length), 'upload-metadata': metadata({ draft, pointer, filename }) },
});

export async function* pieces(bytes: Buffer, size = 1000): AsyncIterable<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

/** Hands a file in for `/bukti` of a draft. @returns Its id */
export async function handIn(files: FileStore, draft: string, bytes: Buffer, name = 'bukti.jpg'): Promise<string> {
  const { id } = await files.begin({ draft, pointer: '/bukti', name, length: bytes.length });
  await files.append(id, 0, pieces(bytes));
  return id;
}

/** A draft of `budi` that may be sent, with a file in its answers. */
export async function draftWithFile(
  stores: Stores,
  bytes = jpeg(),
): Promise<{ readonly sent: KeptDraft; readonly file: string }> {
  const { drafts, files } = stores.citizen(budi);
  const { id, revision } = await readyDraft(stores);
  const file = await handIn(files, id, bytes);
  return { sent: await drafts.patch(id, { revision, patch: { bukti: [file] } }), file };
}
