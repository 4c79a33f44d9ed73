import { describe, expect, it } from 'vitest';
import { isReplyError } from './errors/index.js';
import { createTestClient, examples, jsonReply } from './testing/index.js';

const services = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ ...examples.service, id }));

describe('a list', () => {
  it('gives every item, fetching a page when the one before is used up', async () => {
    const { client, platform } = createTestClient({ services });
    const seen: string[] = [];
    for await (const { id } of client.services.list({ limit: 2 })) {
      seen.push(id);
      expect(platform.requests).toHaveLength(Math.ceil(seen.length / 2));
    }
    expect(seen).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(platform.requests.map(({ url }) => new URL(url).search)).toEqual([
      '?limit=2',
      '?limit=2&cursor=2',
      '?limit=2&cursor=4',
    ]);
  });

  it('gives pages, and one page by its cursor', async () => {
    const { client } = createTestClient({ services });
    const list = client.services.list({ limit: 3 });
    const sizes: number[] = [];
    for await (const { items } of list.pages()) sizes.push(items.length);
    expect(sizes).toEqual([3, 2]);
    expect((await list.page('4')).items.map(({ id }) => id)).toEqual(['e']);
  });

  it('fetches nothing before it is asked, and nothing more once the loop is left', async () => {
    const { client, platform } = createTestClient({ services });
    const list = client.services.list({ limit: 1 });
    expect(platform.requests).toEqual([]);
    for await (const _service of list.items()) break;
    expect(platform.requests).toHaveLength(1);
  });

  it('hands its filters to every page', async () => {
    const { client, platform } = createTestClient();
    for (let draft = 0; draft < 3; draft += 1) await client.drafts.create({ service: 'ktp-el-hilang' });
    platform.requests.length = 0;
    let count = 0;
    for await (const _draft of client.drafts.list({ service: 'ktp-el-hilang', limit: 2 })) count += 1;
    expect(count).toBe(3);
    expect(platform.requests.map(({ url }) => new URL(url).searchParams.get('service'))).toEqual([
      'ktp-el-hilang',
      'ktp-el-hilang',
    ]);
  });

  it.each([
    ['has no items', { next: null }],
    ['has no next', { items: [] }],
    ['leads to itself for ever', { items: [], next: 'x' }],
  ])('that %s is an error, not an endless loop', async (_what, page) => {
    const { client, platform } = createTestClient();
    platform.fail('listCases', ...Array.from({ length: 3 }, () => () => jsonReply(page)));
    const read = async () => {
      for await (const _case of client.cases.list());
    };
    await expect(read()).rejects.toSatisfy(isReplyError);
    expect(platform.requests.length).toBeLessThan(3);
  });
});
