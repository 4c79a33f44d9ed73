import { beforeAll, expect, it } from 'vitest';
import type { ServiceDefinition } from '@layan/definition';
import { indonesia } from '@layan/indonesia';
import { services } from '@layan/indonesia/services';
import { TestScanner } from '../files/index.js';
import { createStores, PublishError, type Stores } from '../stores/index.js';
import { describeEachDatabase } from '../testing/databases.js';
import { letter, permit } from '../testing/services.js';
import { budi, budiApplies, createWorld, testVault } from '../testing/world.js';

describeEachDatabase('the catalogue', (under) => {
  let stores: Stores;
  beforeAll(async () => {
    ({ stores } = await createWorld(under.database));
  });
  const publish = (...definitions: ServiceDefinition[]) =>
    createStores(under.database, {
      pack: indonesia,
      definitions,
      vault: testVault(),
      scanner: new TestScanner(),
    });

  it('takes the services of the country pack', async () => {
    const published = await publish(...services);
    const { items } = await published.nobody().services.list();
    for (const { id } of services) expect(items.map((service) => service.id)).toContain(id);
  });

  it('publishes the same definition again without a change, whatever the order of its keys', async () => {
    const reversed = Object.fromEntries(Object.entries(letter).reverse()) as unknown as ServiceDefinition;
    await publish(reversed);
    expect(await stores.nobody().definitions.get('surat-uji')).toEqual(letter);
  });

  it('refuses to change a version that is out', async () => {
    await expect(publish({ ...letter, title: { id: 'Diam-diam lain' } })).rejects.toThrow(PublishError);
  });

  it('refuses a definition that is not sound, and publishes none of those beside it', async () => {
    const unsound = { ...letter, version: 2, conditions: { loop: { condition: 'loop' } } };
    await expect(publish({ ...permit, id: 'lain-uji' }, unsound)).rejects.toThrow(PublishError);
    await expect(stores.nobody().services.get('lain-uji')).rejects.toMatchObject({ problem: 'not-found' });
  });

  it('pins new drafts to the newest version, and keeps the older ones', async () => {
    const newer = await publish({ ...permit, version: 3 }, { ...permit, version: 2 });
    expect((await newer.nobody().services.get('izin-uji')).version).toBe(3);
    expect((await newer.nobody().definitions.get('izin-uji', 1)).version).toBe(1);
    const { draft } = await newer.citizen(budi).drafts.create('izin-uji', budiApplies);
    expect(draft.service.version).toBe(3);
  });

  it('does not go back when an older process starts', async () => {
    await publish(permit);
    expect((await stores.nobody().services.get('izin-uji')).version).toBe(3);
  });

  it('takes no new drafts for a service that is closed, and gives back one made before', async () => {
    const { drafts } = stores.citizen(budi);
    const before = await drafts.create('izin-uji', budiApplies, { key: 'sebelum' });
    await under.database.write((write) =>
      write.updateTable('services').set({ state: 'closed' }).where('id', '=', 'izin-uji').execute(),
    );
    await expect(drafts.create('izin-uji', budiApplies)).rejects.toMatchObject({ problem: 'service-closed' });
    expect((await drafts.create('izin-uji', budiApplies, { key: 'sebelum' })).draft).toEqual(before.draft);
    expect((await stores.nobody().services.get('izin-uji')).state).toBe('closed');
  });
});
