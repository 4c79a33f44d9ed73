import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Intent } from '@layan/contract';
import type { Database } from '../../database/index.js';
import { openTestDatabase } from '../../testing/databases.js';
import { origin, Site } from '../../testing/pages/site.js';
import { startPlatform } from '../../testing/platform.js';
import { extract } from '../../testing/services.js';
import { budiApplies, send } from '../../testing/world.js';

const person = { issuer: origin, sub: 'budi' };

describe('the page of the invented bank', () => {
  let database: Database;
  let site: Site;
  beforeAll(async () => {
    database = await openTestDatabase();
    site = await Site.open(database, [extract]);
  });
  afterAll(async () => {
    await site.app.close();
    await database.close();
  });

  const intents = () => site.stores.citizen(person).intents;
  let keys = 0;
  async function open(method = 'va-contoh'): Promise<Intent> {
    const { drafts } = site.stores.citizen(person);
    const { draft } = await drafts.create('kutipan-uji', budiApplies);
    const ready = await drafts.patch(draft.id, { revision: 1, patch: { jenis: 'biasa' } });
    const { intent } = await send(site.stores, ready, person);
    return (await intents().attempt(intent as string, { method, key: `k${(keys += 1)}` })).intent;
  }
  async function press(intent: Intent, aksi: string, jumlah = '150000') {
    const form = `/sandbox/bank/tagihan/${intent.attempt!.id}`;
    const visitor = site.visitor();
    const page = await visitor.get('/sandbox/bank');
    const seen = await visitor.send(page, form, { jumlah, aksi });
    return { seen, after: await intents().get(intent.id) };
  }

  it('shows the number that the payer has, and takes the money', async () => {
    const intent = await open();
    const { number } = intent.attempt?.instruction as { number: string };
    expect((await site.visitor().get('/sandbox/bank')).html).toContain(number);
    const { seen, after } = await press(intent, 'bayar');
    expect(seen.statuses).toEqual([303, 200]);
    expect(after.state).toBe('paid');
  });

  it.each([
    ['dua-kali', '150000', { state: 'paid', money: [{ kind: 'exact' }, { kind: 'duplicate' }] }],
    ['bayar', '100.000', { state: 'open', money: [{ kind: 'underpaid' }] }],
    ['bayar', '175000', { state: 'paid', money: [{ kind: 'overpaid' }] }],
    ['kedaluwarsa', '150000', { state: 'open', attempt: { state: 'expired' } }],
    ['tolak', '150000', { state: 'open', attempt: { state: 'cancelled' } }],
  ])('does %s of Rp%s', async (action, amount, expected) => {
    expect((await press(await open('qris'), action, amount)).after).toMatchObject(expected);
  });

  it('lets somebody pay late', async () => {
    const intent = await open();
    await press(intent, 'kedaluwarsa');
    expect((await press(intent, 'bayar')).after).toMatchObject({ state: 'paid', money: [{ kind: 'late' }] });
  });

  it('says what is wrong with an amount, and keeps what was typed', async () => {
    const { seen, after } = await press(await open(), 'bayar', 'seratus');
    expect(seen.status).toBe(422);
    expect(seen.html).toContain('value="seratus"');
    expect(seen.html).toContain('Isi rupiah penuh');
    expect(after.money).toEqual([]);
  });

  it('chooses what goes wrong', async () => {
    const visitor = site.visitor();
    await visitor.send(await visitor.get('/sandbox/bank'), '/gangguan', { gangguan: 'withheld' });
    expect(site.bank.fault).toBe('withheld');
    await visitor.send(await visitor.get('/sandbox/bank'), '/gangguan', { gangguan: 'none' });
    expect(site.bank.fault).toBe('none');
  });

  it('takes no form of another site', async () => {
    const intent = await open();
    const form = [
      ['aksi', 'bayar'],
      ['jumlah', '150000'],
    ] as [string, string][];
    const foreign = await site
      .visitor()
      .post(`/sandbox/bank/tagihan/${intent.attempt!.id}`, form, { origin: 'https://jahat.example' });
    expect(foreign.status).toBe(403);
  });
});

describe('outside the sandbox', () => {
  it('there is no invented bank', async () => {
    const platform = await startPlatform({ production: true });
    try {
      for (const path of ['/sandbox/bank', '/sandbox/bank/api/charges/x']) {
        expect((await fetch(platform.url + path)).status).toBe(404);
      }
      const notice = await fetch(`${platform.url}/notifications/bank-contoh`, { method: 'POST', body: '{}' });
      expect(notice.status).toBe(404);
    } finally {
      await platform.close();
    }
  });

  it('and in it there is', async () => {
    const platform = await startPlatform({ payment: { look: 1 } });
    try {
      expect((await fetch(`${platform.url}/sandbox/bank`)).status).toBe(200);
      const notice = await fetch(`${platform.url}/notifications/bank-contoh`, { method: 'POST', body: '{}' });
      expect(notice.status).toBe(401);
      expect(platform.log.some((line) => line.includes('"outcome":"forged"'))).toBe(true);
    } finally {
      await platform.close();
    }
  });
});
