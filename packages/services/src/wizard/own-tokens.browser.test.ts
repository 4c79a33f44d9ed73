import { ManualClock } from '@layan/client/testing';
import { expect, waitUntil } from '@open-wc/testing';
import { filesBff, openFiles, pdf, pick, rows } from '../testing/files-page.js';
import { draftOf } from '../testing/wizard-page.js';
import { withTokens } from '../testing/with-tokens.js';
// there before the first test, which would wait for a server that is busy
import './asking.js';
import './uploading.js';

async function open() {
  const clock = new ManualClock();
  const bff = filesBff({ clock });
  const page = await openFiles({ bff, clock, joined: withTokens(bff.platform, clock) });
  await page.says('Mulai permohonan');
  await page.press('Mulai permohonan');
  await page.shows('Unggah dokumen');
  return page;
}

describe('<layan-wizard> on a page that holds its tokens', () => {
  beforeEach(() => sessionStorage.clear());

  it('begins, takes files, and sends, each time with a proof for just that call', async () => {
    const page = await open();
    page.type('nama', 'Sari');
    pick(page, 'kk', pdf('kartu.pdf'));
    await waitUntil(() => rows(page, 'kk')[0]?.includes('sudah diperiksa'));
    await page.press('Lanjutkan');
    page.type('alasan', 'Pindah');
    await page.press('Lanjutkan');
    await page.says('Kirim permohonan');
    await page.press('Kirim permohonan');
    await page.shows('Permohonan Anda sudah kami terima');
    const proofs = page.bff.platform.requests
      .filter(({ call }) => /^(createDraft|patchDraft|createFile|appendFile|submitDraft)$/.test(call ?? ''))
      .map(({ call, headers }) => [call, headers.get('Authorization'), headers.get('DPoP')].join(' '));
    expect([...new Set(proofs)].sort()).to.deep.equal([
      'appendFile DPoP token proof-PATCH',
      'createDraft DPoP token proof-POST',
      'createFile DPoP token proof-POST',
      'patchDraft DPoP token proof-PATCH',
      'submitDraft DPoP token proof-POST',
    ]);
  });

  it('keeps on the page what a token that is over cannot save, says so, and saves it with the next one', async () => {
    const page = await open();
    const { platform } = page.bff;
    const { me } = platform;
    platform.me = null;
    page.type('nama', 'Sari');
    await page.wizard.save();
    await page.says('Belum tersimpan');
    page.clock.advance(2000);
    await page.wizard.updateComplete;
    expect(page.control('nama').value).to.equal('Sari');
    platform.me = me;
    await waitUntil(() => {
      page.clock.advance(1000);
      return draftOf(page).answers['nama'] === 'Sari';
    }, 'it is saved');
    await page.says('Draf tersimpan');
    await page.shows('Unggah dokumen');
  });
});
