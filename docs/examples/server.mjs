// An agency's server in one file: its page, the files of the SDK, and the part that holds sessions. Run: node server.mjs
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createBff, memoryStore } from '@layan/server/bff';
import { toNodeHandler } from '@layan/server/node';

const { LAYAN_PLATFORM = 'http://127.0.0.1:4400', LAYAN_CLIENT_SECRET, LAYAN_SECRET, PORT = '4401' } = process.env;
const sdk = new URL('.', import.meta.resolve('@layan/sdk/layan.js'));
const page = new URL('service-page.html', import.meta.url);
const types = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html; charset=utf-8' };

const layan = toNodeHandler(
  createBff({
    platform: LAYAN_PLATFORM,
    clientId: 'kantor-contoh',
    clientSecret: LAYAN_CLIENT_SECRET,
    secret: LAYAN_SECRET,
    origin: `http://localhost:${PORT}`,
    store: memoryStore(),
  }),
);

function sendFile(request, response) {
  const { pathname } = new URL(request.url, 'http://localhost');
  const file = pathname.startsWith('/layan-sdk/') ? new URL(pathname.slice('/layan-sdk/'.length), sdk) : page;
  const isOurs = file === page || file.href.startsWith(sdk.href);
  try {
    if (!isOurs) throw new Error('outside');
    response.setHeader('content-type', types[extname(fileURLToPath(file))] ?? 'application/octet-stream');
    response.end(readFileSync(file));
  } catch {
    response.writeHead(404).end();
  }
}

createServer((request, response) => layan(request, response, () => sendFile(request, response))).listen(
  Number(PORT),
  'localhost',
);
