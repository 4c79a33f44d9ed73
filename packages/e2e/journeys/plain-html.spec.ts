import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { freePort } from '../support/agency.js';
import { expect, onAnyDatabase, test } from '../support/test.js';

const docs = new URL('../../../docs/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, docs), 'utf8');
const inOneLine = (code: string) => code.replace(/\s+/g, ' ').trim();

let server: ChildProcess;
let site: string;

test.beforeAll(async () => {
  const port = await freePort();
  site = `http://localhost:${port}`;
  server = fork(fileURLToPath(new URL('examples/form-server.mjs', docs)), [], {
    env: { ...process.env, PORT: `${port}` },
  });
});

test.afterAll(async () => {
  server.kill();
  await once(server, 'exit');
});

test('every block of the guide stands in the example', () => {
  const example = inOneLine(
    ['form-server.mjs', 'form-page.html', 'form-page.js'].map((name) => read(`examples/${name}`)).join('\n'),
  );
  const blocks = [...read('guides/start-with-plain-html.md').matchAll(/```\w+\n(.*?)```/gs)].map(([, code]) =>
    inOneLine(code!),
  );
  expect(blocks.length).toBeGreaterThan(0);
  for (const block of blocks) expect(example).toContain(block);
});

for (const javaScriptEnabled of [false, true])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', onAnyDatabase, () => {
    test.use({ javaScriptEnabled });

    test('what the server refuses is listed and shown at its field, and what it takes goes through', async ({
      page,
    }) => {
      await expect(() => page.goto(site)).toPass();
      if (javaScriptEnabled) await page.waitForFunction(() => customElements.get('layan-form'));
      const number = page.getByLabel('Nomor surat');
      await page.getByLabel('Nama lengkap').fill('Sari Contoh');
      await number.fill('B/12');
      await page.getByRole('button', { name: 'Kirim' }).click();
      await expect(page).toHaveTitle('Perlu diperbaiki: Surat kehilangan');
      await expect(page.getByRole('group', { name: 'Ada 1 isian yang perlu diperbaiki' })).toBeFocused();
      await expect(number).toHaveAccessibleDescription(
        'Contoh: SKTLK/001/XI/2026 Kesalahan: Nomor surat ini tidak kami temukan.',
      );
      await expect(page.getByLabel('Nama lengkap')).toHaveValue('Sari Contoh');
      await page.getByRole('link', { name: 'Nomor surat ini tidak kami temukan.' }).click();
      await expect(number).toBeFocused();
      await number.fill('SKTLK/001/XI/2026');
      await page.getByRole('button', { name: 'Kirim' }).click();
      await expect(page.getByRole('heading', { name: 'Permohonan Anda sudah kami terima' })).toBeVisible();
    });
  });

test.describe('with scripts', onAnyDatabase, () => {
  test.use({ javaScriptEnabled: true });

  test('an empty form is not sent', async ({ page }) => {
    await expect(() => page.goto(site)).toPass();
    await page.waitForFunction(() => customElements.get('layan-form'));
    await page.getByRole('button', { name: 'Kirim' }).click();
    await expect(page.getByRole('group', { name: 'Ada 2 isian yang perlu diperbaiki' })).toBeFocused();
    await expect(page.getByLabel('Nama lengkap')).toHaveAccessibleDescription(
      'Tanpa gelar. Satu kata saja tidak apa-apa. Kesalahan: Nama lengkap sesuai KTP-el wajib diisi.',
    );
  });
});
