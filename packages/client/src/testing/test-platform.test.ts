import type { Field } from '@layan/definition';
import { expect, it, vi } from 'vitest';
import { examples } from './examples.js';
import { createTestClient } from './test-platform.js';

it('does what a held request asks at once, and answers when it is let go', async () => {
  const { client, platform } = createTestClient();
  const { id } = await client.drafts.create({ service: 'ktp-el-hilang' });
  let release = () => {};
  platform.fail('patchDraft', { hold: new Promise<void>((resolve) => (release = resolve)) });
  const answered = vi.fn();
  const patched = client.drafts.patch(id, { nama: 'Budi' }, { revision: 1 }).then(answered);
  await vi.waitUntil(() => platform.draft(id).revision === 2);
  expect(answered).not.toHaveBeenCalled();
  release();
  await patched;
  expect(answered).toHaveBeenCalledWith(platform.draft(id));
});

it('lets the caller of a held request go', async () => {
  const { client, platform } = createTestClient();
  const controller = new AbortController();
  platform.fail('getMe', { hold: new Promise(() => {}) });
  const call = client.me.get({ signal: controller.signal });
  await vi.waitUntil(() => platform.requests.length === 1);
  controller.abort();
  await expect(call).rejects.toBe(controller.signal.reason);
});

it('says with a draft what the identity fills in', async () => {
  const nik: Field = {
    type: 'text',
    name: 'nik',
    label: { id: 'NIK' },
    prefill: { from: 'identity.nik', editable: false },
  };
  const [page] = examples.definition.pages;
  const definition = { ...examples.definition, pages: [{ ...page, fields: [nik, ...page.fields] }] };
  const { client } = createTestClient({ definitions: [definition] });
  const handle = await client.drafts.begin('ktp-el-hilang');
  expect(handle.draft.identity).toEqual({ nik: examples.identity.nik });
  await handle.submit();
  expect((await client.drafts.get(handle.draft.id)).identity).toEqual({});
});
