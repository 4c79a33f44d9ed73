// Run by `npm run bench`: a call of the client against bare `fetch` and `JSON.parse` of the same replies, on a server of this machine.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { bearer, createClient } from '@layan/client';

const at = '2026-11-22T09:00:00+07:00';

/** A draft halfway through a service, as the platform sends it. */
const draft = {
  id: 'draft-0',
  service: { id: 'ktp-el-hilang', version: 1 },
  state: 'open',
  revision: 1,
  answers: {
    keperluan: 'rusak',
    nik: '3171015203909901',
    nama: 'Sari Wulandari Contoh',
    tanggal_lahir: '1990-03-12',
    alamat: {
      code: '31.71.01.1001',
      street: 'Jalan Contoh 1',
      rt: '001',
      rw: '002',
      postalCode: '10110',
      manual: null,
    },
  },
  submitKey: 'key-0',
  submission: null,
  createdAt: at,
  updatedAt: at,
};
const reply = JSON.stringify(draft);
const change = { nama: 'Budi Contoh' };
const token = 'token';

const batch = 100;
const rounds = 15;

const median = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1];

/** Milliseconds that a batch of calls takes, one after the other. */
async function time(call) {
  const start = performance.now();
  for (let done = 0; done < batch; done += 1) await call();
  return performance.now() - start;
}

/** Median of the ratios of neighbouring batches, A B A B, so that a busy moment of the machine hits both; after a warm-up. */
async function compare(ours, theirs) {
  await time(ours);
  await time(theirs);
  const ratios = [];
  const pauses = [];
  for (let round = 0; round < rounds; round += 1) {
    const [one, other] = [await time(ours), await time(theirs)];
    ratios.push(one / other);
    pauses.push((one - other) / batch);
  }
  return { ratio: median(ratios), note: `${(median(pauses) * 1000).toFixed(0)} µs more a call` };
}

async function answer(request, response) {
  for await (const _chunk of request);
  response.writeHead(200, { 'Content-Type': 'application/json', ETag: '"1"' }).end(reply);
}

export async function run() {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const baseUrl = `http://127.0.0.1:${server.address().port}`;
  const client = createClient({ baseUrl, auth: bearer(() => token) });
  const bare = async (options) => JSON.parse(await (await fetch(`${baseUrl}/drafts/draft-0`, options)).text());
  const headers = { Accept: 'application/json', Authorization: `Bearer ${token}` };
  const writing = { ...headers, 'Content-Type': 'application/merge-patch+json', 'If-Match': '"1"' };
  try {
    const get = await compare(
      () => client.drafts.get('draft-0'),
      () => bare({ headers }),
    );
    const patch = await compare(
      () => client.drafts.patch('draft-0', change, { revision: 1 }),
      () => bare({ method: 'PATCH', headers: writing, body: JSON.stringify(change) }),
    );
    return [
      {
        title: 'A client call, time against bare fetch and JSON.parse of the same reply (loopback)',
        rows: [
          { name: 'drafts.get', ...get },
          { name: 'drafts.patch', ...patch },
        ],
      },
    ];
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
