/** Files of the test platform: tus and what the contract says beside it, with a scanner that looks at the name alone. */
import { tusVersion, type RouteName, type StoredFile } from '@layan/contract';
import { found, jsonReply, Refusal } from './refusal.js';
import type { TestState } from './state.js';
import type { TestFile } from './test-file.js';
import type { TestRequest } from './test-request.js';

const headers = { 'Tus-Resumable': tusVersion };

const reply = (status: number, more: Readonly<Record<string, string>>): Response =>
  new Response(null, { status, headers: { ...headers, ...more } });

/** What an upload says of itself: `key base64,key base64`. */
const said = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([key, value]) => `${key} ${btoa(String.fromCharCode(...new TextEncoder().encode(value)))}`)
    .join(',');

const metadata = (header: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    header.split(',').map((pair) => {
      const [key = '', value = ''] = pair.split(' ');
      return [key, new TextDecoder().decode(Uint8Array.from(atob(value), (letter) => letter.charCodeAt(0)))];
    }),
  );

/** A name says what a scanner finds: `virus.pdf` is refused, `antre.pdf` waits. */
const scanned = (file: StoredFile): StoredFile => {
  if (/virus/.test(file.name)) return { ...file, scan: 'refused', problem: 'infected' };
  const type = 'application/pdf';
  return /antre/.test(file.name) ? { ...file, type } : { ...file, type, scan: 'clean' };
};

const uploadOf = ({ files }: TestState, { params }: TestRequest): TestFile => found(files.get(params['file']!));

function finished(state: TestState, request: TestRequest): StoredFile {
  const { file, bytes, length } = uploadOf(state, request);
  if (bytes.length < length) throw new Refusal('not-found');
  return file;
}

export const fileHandlers: Partial<Record<RouteName, (request: TestRequest, state: TestState) => Response>> = {
  createFile(request, state) {
    const { draft = '', pointer = '', filename = '' } = metadata(request.headers.get('Upload-Metadata') ?? '');
    state.draft(draft);
    const length = Number(request.headers.get('Upload-Length'));
    if (length === 0) {
      const errors = [{ pointer, code: 'empty', message: 'The file is empty.' }];
      throw new Refusal('file-refused', { errors });
    }
    const id = `file-${(state.fileCount += 1)}`;
    const facts = { id, draft, pointer, name: filename, bytes: length, createdAt: '2026-11-23T03:00:00.000Z' };
    const file: StoredFile = { ...facts, type: null, scan: 'waiting', problem: null };
    state.files.set(id, { file, length, bytes: new Uint8Array() });
    return reply(201, { Location: `files/${id}` });
  },
  headFile(request, state) {
    const { file, bytes, length } = uploadOf(state, request);
    const { draft, pointer, name: filename } = file;
    return reply(200, {
      'Upload-Offset': String(bytes.length),
      'Upload-Length': String(length),
      'Upload-Metadata': said({ draft, pointer, filename }),
    });
  },
  appendFile(request, state) {
    const { file, bytes, length } = uploadOf(state, request);
    if (Number(request.headers.get('Upload-Offset')) !== bytes.length) throw new Refusal('file-offset');
    const all = new Uint8Array([...bytes, ...(request.body as Uint8Array)]);
    state.files.set(file.id, { length, bytes: all, file: all.length === length ? scanned(file) : file });
    return reply(204, { 'Upload-Offset': String(all.length) });
  },
  getFile: (request, state) => jsonReply(finished(state, request)),
  deleteFile(request, state) {
    state.files.delete(uploadOf(state, request).file.id);
    return reply(204, {});
  },
  listDraftFiles({ params }, state) {
    state.draft(params['draft']!);
    const items = [...state.files.values()]
      .filter(({ file, bytes, length }) => file.draft === params['draft'] && bytes.length === length)
      .map(({ file }) => file);
    return jsonReply({ items, next: null });
  },
};
