import type { Page } from '@playwright/test';
import { asCitizen, newestDraft, saveAll, withoutDrafts } from '../support/at-agency.js';
import { axeFinds } from '../support/axe.js';
import { hash, liar, pdf, type Handed } from '../support/documents.js';
import { expect, onAnyDatabase, test as base } from '../support/embedded.js';
import { goOn, heading } from '../support/journey.js';
import { Line } from '../support/line.js';

const service = 'paspor-penggantian';
const address = `/layanan/${service}`;
const citizen = 0;

const test = base.extend<{ line: Line }>({
  line: async ({}, use) => {
    const line = await new Line().start();
    await use(line);
    await line.stop();
  },
  proxy: ({ line }, use) => use({ server: line.url, bypass: '<-loopback>' }),
});

test.beforeEach(async ({ page, platform }) => {
  await asCitizen(page, platform, citizen);
  await page.goto(address);
  await withoutDrafts(page);
});

/** Begins, and goes to the question for documents; `answers` are given already. */
async function toDocuments(page: Page, answers: Readonly<Record<string, unknown>> = {}) {
  await page.evaluate(
    async ([service, answers]) => {
      const { csrf } = (await (await fetch('/layan/session')).json()) as { csrf: string };
      const headers = { 'Content-Type': 'application/json', 'Layan-CSRF': csrf };
      const made = await fetch('/layan/api/drafts', {
        method: 'POST',
        headers: { ...headers, 'Idempotency-Key': `"${crypto.randomUUID()}"` },
        body: JSON.stringify({ service }),
      });
      const { id, revision } = (await made.json()) as { id: string; revision: number };
      if (Object.keys(answers).length === 0) return;
      await fetch(`/layan/api/drafts/${id}`, {
        method: 'PATCH',
        headers: { ...headers, 'Content-Type': 'application/merge-patch+json', 'If-Match': `"${revision}"` },
        body: JSON.stringify(answers),
      });
    },
    [service, answers] as const,
  );
  await page.goto(`${address}#${service}/dokumen`);
  await page.reload();
  await expect(heading(page, 'Unggah dokumen')).toBeVisible();
}

/** A question of that name, with what is listed there. */
const question = (page: Page, label: string) =>
  page.locator('.layan-field', { has: page.getByLabel(label, { exact: true }) });
const row = (page: Page, label: string, file: string) =>
  question(page, label).getByRole('listitem').filter({ hasText: file });
const choose = (page: Page, label: string, ...files: readonly Handed[]) =>
  page.getByLabel(label, { exact: true }).setInputFiles([...files]);
const checked = 'sudah diperiksa';

/** SHA-256 of what the platform has of a file, as its citizen may fetch it. */
const stored = (page: Page, id: string) =>
  page.evaluate(async (id) => {
    const reply = await fetch(`/layan/files/${id}/content`);
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await reply.arrayBuffer()));
    return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }, id);

/** Ids in the answer to a question, once that is saved. */
async function ids(page: Page, name: string) {
  await saveAll(page);
  return (await newestDraft(page)).answers[name] as readonly string[];
}

/** Offsets and files of what was sent, as the requests went out. */
function uploads(page: Page) {
  const begun: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/layan/files')) begun.push(request.url());
  });
  return begun;
}

test('a file whose line breaks at every tenth of it is taken up again each time, and lies there byte for byte', async ({
  page,
  line,
}) => {
  test.slow();
  await toDocuments(page);
  const begun = uploads(page);
  const file = pdf('kartu keluarga.pdf', 1_200_000);
  const tenths = Array.from({ length: 9 }, (_, at) => Math.round((file.buffer.length * (at + 1)) / 10));
  line.breakAt(tenths);
  await choose(page, 'Kartu keluarga (KK)', file);
  await expect(row(page, 'Kartu keluarga (KK)', file.name)).toContainText(checked, { timeout: 90_000 });
  expect(line.broken).toEqual(tenths);
  expect(begun).toHaveLength(1);
  const [id, ...more] = await ids(page, 'kk');
  expect(more).toEqual([]);
  expect(await stored(page, id!)).toBe(hash(file.buffer));
});

test('a file that was half there when the page was loaded anew goes on once it is chosen again', async ({
  page,
  line,
}) => {
  await toDocuments(page);
  const begun = uploads(page);
  const file = pdf('kartu keluarga.pdf', 1_200_000);
  // no further than half, however often it is tried
  line.breakAt(Array<number>(20).fill(600_000));
  await choose(page, 'Kartu keluarga (KK)', file);
  await expect.poll(() => line.broken.length).toBeGreaterThan(0);
  await expect
    .poll(() => page.evaluate(() => sessionStorage.getItem('layan:uploads')))
    .toMatch(/"print":"[0-9a-f]{64}"/);
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))).not.toContain('kartu');
  await page.reload();
  line.breakAt([]);
  const listed = question(page, 'Kartu keluarga (KK)').getByRole('listitem');
  // what was on the way when the line broke may or may not have arrived
  await expect(listed).toHaveText([/kartu keluarga\.pdf\s+PDF, 1,2 MB, ([1-4]?\d|50)% sudah sampai/]);
  await expect(listed).toContainText('Pilih berkas yang sama sekali lagi untuk melanjutkannya, atau hapus.');
  await goOn(page);
  await expect(page.getByText(`${file.name} belum terunggah seluruhnya.`).first()).toBeVisible();
  await choose(page, 'Kartu keluarga (KK)', file);
  await expect(listed).toHaveText([/sudah diperiksa/]);
  expect(begun).toHaveLength(1);
  expect(await stored(page, (await ids(page, 'kk'))[0]!)).toBe(hash(file.buffer));
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('several files at once are taken; one that lies about its kind is refused with what to do, and the rest is kept', async ({
  page,
}) => {
  await toDocuments(page, { untuk: 'anak', tanggal_lahir: '2018-05-04' });
  const [first, second] = [pdf('ktp ibu.pdf', 300_000), pdf('ktp ayah.pdf', 300_000)];
  const parents = 'KTP-el orang tua atau wali';
  await choose(page, 'Paspor lama', liar('foto paspor.jpg'));
  await choose(page, parents, first, second);
  await choose(page, 'Akta kelahiran anak', pdf('akta.pdf'));
  for (const file of [first, second]) await expect(row(page, parents, file.name)).toContainText(checked);
  await expect(row(page, 'Akta kelahiran anak', 'akta.pdf')).toContainText(checked);
  await expect(row(page, 'Paspor lama', 'foto paspor.jpg')).toContainText(
    'foto paspor.jpg bukan JPEG, PNG, atau PDF. Pilih berkas jenis itu, atau foto dokumennya.',
  );
  const found = await Promise.all((await ids(page, 'ktp_wali')).map((id) => stored(page, id)));
  expect(found.sort()).toEqual([hash(first.buffer), hash(second.buffer)].sort());
  await goOn(page);
  await expect(page.getByText('Paspor lama wajib diunggah. Pilih berkasnya.').first()).toBeVisible();
  await choose(page, 'Paspor lama', pdf('paspor.pdf'));
  await expect(row(page, 'Paspor lama', 'paspor.pdf')).toContainText(checked);
  await expect(question(page, 'Paspor lama').getByRole('listitem')).toHaveCount(1);
  await page.reload();
  await expect(row(page, parents, second.name)).toContainText(checked);
  await page.getByRole('button', { name: `Hapus ${first.name}` }).press('Enter');
  await expect(page.getByLabel(parents, { exact: true })).toBeFocused();
  await expect(row(page, parents, first.name)).toHaveCount(0);
});

test('while the line is lost an upload waits and says so, and goes on by itself when it is back', async ({
  page,
  context,
  line,
}) => {
  test.slow();
  await page.clock.install();
  await toDocuments(page);
  const file = pdf('kartu keluarga.pdf', 1_200_000);
  line.breakAt([600_000]);
  await choose(page, 'Kartu keluarga (KK)', file);
  await expect.poll(() => line.broken.length).toBe(1);
  await context.setOffline(true);
  const shown = row(page, 'Kartu keluarga (KK)', file.name);
  while (!(await shown.innerText()).includes('menunggu sambungan')) await page.clock.runFor(5000);
  await context.setOffline(false);
  while (!(await shown.innerText()).includes(checked)) await page.clock.runFor(500);
  expect(await stored(page, (await ids(page, 'kk'))[0]!)).toBe(hash(file.buffer));
});

test('on a line that hangs, as in a lift, an upload is not kept for ever: it waits, says so, and goes on from there', async ({
  page,
  line,
}) => {
  await page.clock.install();
  await toDocuments(page);
  const begun = uploads(page);
  const file = pdf('kartu keluarga.pdf', 1_200_000);
  line.hangAt(600_000);
  await choose(page, 'Kartu keluarga (KK)', file);
  await expect.poll(() => line.isHanging).toBe(true);
  const shown = row(page, 'Kartu keluarga (KK)', file.name);
  while (!(await shown.innerText()).includes('menunggu sambungan')) await page.clock.runFor(1000);
  await expect(page.getByText('Sambungan terputus. Unggahan dilanjutkan sendiri begitu tersambung.')).toBeAttached();
  line.recover();
  while (!(await shown.innerText()).includes(checked)) await page.clock.runFor(500);
  expect(begun).toHaveLength(1);
  expect(await stored(page, (await ids(page, 'kk'))[0]!)).toBe(hash(file.buffer));
});

test.describe('for everybody', onAnyDatabase, () => {
  // axe is a script of ours on the page
  test.use({ bypassCSP: true });

  test('axe finds nothing while a file is under way, half there, refused and taken', async ({ page, line }) => {
    const at = async (state: string) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        expect.soft(await axeFinds(page), `${state}, ${colorScheme}`).toEqual([]);
      }
    };
    await toDocuments(page);
    line.breakAt(Array<number>(40).fill(600_000));
    await choose(page, 'Kartu keluarga (KK)', pdf('kartu keluarga.pdf', 1_200_000));
    await expect.poll(() => line.broken.length).toBeGreaterThan(0);
    await choose(page, 'Paspor lama', liar('foto paspor.jpg'));
    await expect(row(page, 'Paspor lama', 'foto paspor.jpg')).toContainText('bukan JPEG');
    await choose(page, 'KTP-el', pdf('ktp.pdf'));
    await expect(row(page, 'KTP-el', 'ktp.pdf')).toContainText(checked);
    await at('under way, refused, taken');
    await page.reload();
    await expect(row(page, 'Kartu keluarga (KK)', 'kartu keluarga.pdf')).toContainText('sudah sampai');
    await at('half there');
    await goOn(page);
    await expect(heading(page, /perlu diperbaiki/)).toBeVisible();
    await at('held');
  });
});
