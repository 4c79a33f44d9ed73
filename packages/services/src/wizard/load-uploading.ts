import type { ServiceDefinition } from '@layan/definition';
import type * as Uploading from './uploading.js';

/** What a question for files needs; null where none is asked, and while the line is lost. */
export async function loadUploading({ pages }: ServiceDefinition): Promise<typeof Uploading | null> {
  const asks = pages.some(({ fields }) => fields.some(({ type }) => type === 'file'));
  return asks ? import('./uploading.js').catch(() => null) : null;
}
