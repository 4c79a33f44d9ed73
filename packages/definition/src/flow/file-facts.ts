import type { EngineContext, FileFacts } from '../engine.js';

/** What is known of a file; undefined where nothing is. */
export const factsOf = (id: string, { files }: EngineContext): FileFacts | undefined =>
  files && Object.hasOwn(files, id) ? files[id] : undefined;
