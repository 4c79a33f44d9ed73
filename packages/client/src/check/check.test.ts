import { parseDefinition } from '@layan/definition/schemas';
import { describe, expect, it } from 'vitest';
import { isReplyError } from '../errors/index.js';
import { createTestClient, examples, jsonReply } from '../testing/index.js';
import { checked, checkReply } from './index.js';

describe('a checked client', () => {
  it('lets every reply of the test platform pass: it speaks the contract', async () => {
    const { client: plain, platform } = createTestClient();
    const client = checked(plain);
    await client.services.list().page();
    await client.services.get('ktp-el-hilang');
    await client.definitions.get('ktp-el-hilang', 1);
    const { slices } = await client.codes.get('regions');
    await client.codes.slice('regions', slices['provinces']!);
    await client.me.get();
    const handle = await client.drafts.begin('ktp-el-hilang');
    await handle.patch({ nama: 'Budi' });
    await client.drafts.list().page();
    await client.drafts.get(handle.draft.id);
    const submission = await handle.submit();
    await client.submissions.get(submission.id);
    const { id } = submission.case;
    await client.cases.list().page();
    await client.cases.get(id);
    platform.me = examples.officer;
    await client.me.get();
    await client.desk.list().page();
    const { revision } = await client.desk.assign(id);
    await client.desk.note(id, 'Berkas lengkap.');
    await client.desk.get(id);
    await client.desk.decide(id, { outcome: 'rejected', reason: 'data-berbeda' }, { revision: revision + 1 });
    await client.desk.list({ queue: 'decided' }).page();
    await client.desk.events(id).page();
    platform.me = examples.citizen;
    const { items } = await client.cases.events(id).page();
    expect(items.map(({ type }) => type)).toEqual(['received', 'taken', 'rejected']);
    const other = await client.drafts.begin('ktp-el-hilang');
    await client.drafts.remove(other.draft.id);
    expect(new Set(platform.requests.map(({ call }) => call)).size).toBe(22);
  });

  it('names the places that are wrong, never what stands there', async () => {
    const { client, platform } = createTestClient();
    platform.fail('getDraft', () => jsonReply({ ...examples.draft, revision: 'Budi', answers: [] }));
    const error = await checked(client)
      .drafts.get('draft-0')
      .catch((caught: unknown) => caught);
    expect(isReplyError(error) && error.places).toEqual(['/revision', '/answers']);
    expect((error as Error).message).not.toContain('Budi');
  });

  it('lets keys pass that the contract does not name', () => {
    expect(() => checkReply('getDraft', { ...examples.draft, later: 1 } as typeof examples.draft)).not.toThrow();
  });

  it('finds the example definition fit to be published', () => {
    expect(parseDefinition(examples.definition)).toHaveProperty('definition');
  });
});
