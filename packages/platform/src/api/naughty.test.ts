import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { isStorableText } from '@layan/definition';
import { sharedData } from '../../../../scripts/shared.mjs';
import { createApi, type Api } from '../testing/api.js';
import { describeEachDatabase } from '../testing/databases.js';
import { createWorld, readyDraft } from '../testing/world.js';
import type { Stores } from '../stores/index.js';

const lists = sharedData('blns');
const strings = (): string[] => {
  const naughty = JSON.parse(readFileSync(join(sharedData('blns') as string, 'blns.json'), 'utf8')) as string[];
  return naughty.filter(isStorableText);
};

/** Texts joined by lines, as long as a long answer may be. */
function chunks(texts: readonly string[]): string[] {
  const found: string[] = [];
  for (const text of texts) {
    const last = found.at(-1);
    if (last !== undefined && [...last, ...text].length < 1990) found[found.length - 1] = `${last}\n${text}`;
    else found.push(text);
  }
  return found;
}

describeEachDatabase('naughty strings as answers', (under) => {
  let api: Api;
  let stores: Stores;
  beforeAll(async () => {
    ({ stores } = await createWorld(under.database));
    api = await createApi(stores);
  });

  it.skipIf(lists === null)('come back as they were typed: from the draft, the submission and the desk', async () => {
    const naughty = strings();
    expect(naughty.length).toBeGreaterThan(500);
    const draft = await readyDraft(stores);
    const answers = {
      anggota: naughty.map((nama, index) => ({ _row: `a${index}`, nama })),
      lampiran: naughty,
      tanggal: { typed: Object.fromEntries(naughty.map((text, index) => [`bagian${index}`, text])) },
    };
    const got = await api.send('budi', 'PATCH', `/drafts/${draft.id}`, { revision: draft.revision, body: answers });
    expect(got.body.answers).toMatchObject(answers);
    expect((await api.send('budi', 'GET', `/drafts/${draft.id}`)).body).toEqual(got.body);

    for (const alasan of chunks(naughty.filter((text) => /\S/.test(text)))) {
      const ready = await readyDraft(stores);
      const [nama] = alasan.split('\n');
      const body = { alasan, nama: nama?.slice(0, 100) };
      const patched = await api.send('budi', 'PATCH', `/drafts/${ready.id}`, { revision: ready.revision, body });
      const sent = await api.send('budi', 'POST', `/drafts/${ready.id}/submit`, {
        revision: patched.body.revision,
        key: ready.submitKey,
      });
      expect(sent.body.answers).toMatchObject(body);
      const opened = await api.send('reviewerA', 'GET', `/desk/cases/${sent.body.case.id}`);
      expect(opened.body.answers).toEqual(sent.body.answers);
      expect(opened.body.label).toBe(body.nama);
    }
  });

  it.skipIf(lists === null)('harm nothing where an id, a cursor, a key or a revision is wanted', async () => {
    for (const text of strings()) {
      const encoded = encodeURIComponent(text);
      for (const url of [
        `/drafts/${encoded}`,
        `/cases/${encoded}/events`,
        `/cases?cursor=${encoded}`,
        `/drafts?service=${encoded}`,
      ]) {
        const { status } = await api.send('budi', 'GET', url);
        expect([200, 400, 404], url).toContain(status);
      }
      if (/^[\x20-\x7e]*$/.test(text)) {
        const headers = { 'if-match': text, 'idempotency-key': text };
        const { status } = await api.send('budi', 'PATCH', '/drafts/x', { body: {}, headers });
        expect([400, 404], text).toContain(status);
      }
    }
  });
});
