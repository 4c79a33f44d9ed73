import { fileFields, type ServiceDefinition } from '@layan/definition';
import type * as Uploading from './uploading.js';

/** What a question for files needs; null where none is asked, and while the line is lost. */
export async function loadUploading(definition: ServiceDefinition): Promise<typeof Uploading | null> {
  return fileFields(definition).length > 0 ? import('./uploading.js').catch(() => null) : null;
}
