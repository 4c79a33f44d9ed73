/** Files: tus 1.0.0 (creation, expiration, termination) and what the contract says beside it. */
import type { Readable } from 'node:stream';
import { largestFile } from '@layan/definition';
import { tusVersion } from '@layan/contract';
import { ProblemError } from '../../problem/problem-error.js';
import type { NewFile, ServedFile, UploadState } from '../../files/file-stores.js';
import { personal } from '../answers.js';
import { citizenOf, officerOf, param, type Answer, type Call, type Handler } from '../call.js';
import type { ApiOptions } from '../options.js';

const protocol = { 'tus-resumable': tusVersion, 'cache-control': 'no-store' };

export const fileRoutes = ({ stores }: ApiOptions) => {
  const files = (call: Call) => stores.citizen(citizenOf(call).person).files;
  const id = (call: Call) => param(call, 'file');
  return {
    listDraftFiles: async (call) => personal(await files(call).list(param(call, 'draft'))),
    createFile: async (call) => {
      const begun = await files(call).begin(newFile(call));
      // relative to `/files`, and to wherever an agency's own server puts it
      return upload(201, begun, { location: `files/${begun.id}` });
    },
    headFile: async (call) => {
      const found = await files(call).upload(id(call));
      return upload(200, found, { 'upload-length': String(found.length), 'upload-metadata': metadataOf(found) });
    },
    appendFile: async (call) => {
      const offset = wholeNumber(call, 'upload-offset');
      return upload(204, await files(call).append(id(call), offset, call.body as Readable));
    },
    getFile: async (call) => personal(await files(call).get(id(call))),
    getFileContent: async (call) => content(await files(call).open(id(call))),
    deleteFile: async (call) => {
      await files(call).remove(id(call));
      return { status: 204, headers: protocol };
    },
    listDeskCaseFiles: async (call) => personal(await stores.officer(officerOf(call)).files.list(param(call, 'case'))),
    getDeskCaseFile: async (call) =>
      content(await stores.officer(officerOf(call)).files.open(param(call, 'case'), id(call))),
  } satisfies Record<string, Handler>;
};

const content = ({ bytes, headers }: ServedFile): Answer => ({ status: 200, body: bytes, headers });

const upload = (
  status: number,
  { offset, expiresAt }: UploadState,
  headers: Readonly<Record<string, string>> = {},
): Answer => ({
  status,
  headers: {
    ...protocol,
    ...(status === 201 ? {} : { 'upload-offset': String(offset) }),
    ...(expiresAt && { 'upload-expires': expiresAt.toUTCString() }),
    ...headers,
  },
});

const malformed = (detail: string): ProblemError => new ProblemError('malformed-request', { detail });

function wholeNumber({ request }: Call, name: string): number {
  const text = String(request.headers[name] ?? '');
  if (!/^\d{1,15}$/.test(text)) throw malformed(`${name} is a number of bytes.`);
  return Number(text);
}

function newFile(call: Call): NewFile {
  const length = wholeNumber(call, 'upload-length');
  if (length > largestFile) throw new ProblemError('too-large', { detail: `A file has at most ${largestFile} bytes.` });
  const given = metadata(String(call.request.headers['upload-metadata'] ?? ''));
  const [draft, pointer, name = ''] = ['draft', 'pointer', 'filename'].map((key) => given.get(key));
  if (!draft || !pointer) throw malformed('Upload-Metadata names draft and pointer.');
  return { draft, pointer, name, length };
}

/** As tus wants it said again to whoever asks how far an upload is. */
const metadataOf = ({ draft, pointer, name }: UploadState): string =>
  Object.entries({ draft, pointer, filename: name })
    .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
    .join(',');

/** `key base64,key base64` */
function metadata(header: string): ReadonlyMap<string, string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const pairs = header.split(',').map((pair): [string, string] => {
    const [key = '', value = ''] = pair.trim().split(' ');
    if (!/^[\x21-\x7e]+$/.test(key) || !/^[A-Za-z0-9+/]*={0,2}$/.test(value)) {
      throw malformed('Upload-Metadata has pairs of a key and base64.');
    }
    try {
      return [key, decoder.decode(Buffer.from(value, 'base64'))];
    } catch {
      throw malformed('Upload-Metadata is not UTF-8.');
    }
  });
  return new Map(pairs);
}
