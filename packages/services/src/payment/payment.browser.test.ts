import { ManualClock, TestPlatform, examples, problemReply } from '@layan/client/testing';
import { expect, html, waitUntil } from '@open-wc/testing';
import { openPayment } from '../testing/payment-page.js';
import { replies } from '../testing/replies.js';
import { withTokens } from '../testing/with-tokens.js';

const hour = 3_600_000;

describe('<layan-payment>', () => {
  it('leaves the page’s own content until there is a bill, then shows what is owed and how to pay it', async () => {
    const { root, shows, says } = await openPayment(replies.open);
    await shows('Bayar tagihan');
    await says('Rp950.000');
    await says('Minggu, 29 November 2026, 23.59 WIB');
    expect(root.querySelectorAll('input[type="radio"]')).to.have.length(2);
    expect(root.querySelector('slot')).to.equal(null);
  });

  it('shows a code after one press, with the focus on its title, and tells the page', async () => {
    const { root, press, shows, says, told, bff } = await openPayment(replies.open);
    await shows('Bayar tagihan');
    await press('QRIS');
    await press('Lanjutkan ke pembayaran');
    await shows('Bayar dengan QRIS');
    await says('KANTOR IMIGRASI CONTOH');
    await waitUntil(() => root.activeElement?.matches('[data-layan-title]'));
    await waitUntil(() => root.querySelector('layan-qr svg') !== null);
    expect(told.at(-1)).to.deep.equal([
      'layan-payment-changed',
      { intent: 'intent-0', state: 'open', attempt: 'waiting' },
    ]);
    expect(bff.platform.requests.filter(({ call }) => call === 'createAttempt')).to.have.length(1);
  });

  it('asks for a choice where none was made', async () => {
    const { root, press, shows, says } = await openPayment(replies.open);
    await shows('Bayar tagihan');
    await press('Lanjutkan ke pembayaran');
    await says('Pilih cara membayar.');
    await waitUntil(() => root.activeElement?.matches('[data-layan-findings]'));
    await press('Pilih cara membayar.');
    expect(root.activeElement?.id).to.equal('method');
  });

  it('shows the same code after a reload and on another device', async () => {
    const first = await openPayment(replies.open);
    await first.shows('Bayar tagihan');
    await first.press('QRIS');
    await first.press('Lanjutkan ke pembayaran');
    await first.shows('Bayar dengan QRIS');
    const code = first.root.querySelector('layan-qr')!.getAttribute('value');
    first.payment.remove();
    const second = await openPayment(replies.open, { bff: first.bff });
    await second.shows('Bayar dengan QRIS');
    expect(second.root.querySelector('layan-qr')!.getAttribute('value')).to.equal(code);
  });

  it('never says that it failed while the provider has not answered, and shows the code as soon as it has', async () => {
    const { press, shows, says, bff, clock, announced, text } = await openPayment(replies.open);
    bff.platform.bills.answers = false;
    await shows('Bayar tagihan');
    await press('QRIS');
    await press('Lanjutkan ke pembayaran');
    await shows('Sedang menyiapkan pembayaran');
    await says('Belum ada yang dapat dibayar');
    expect(text()).not.to.match(/gagal/i);
    bff.platform.bills.change('intent-0', { attempt: { ...replies.qris.attempt!, id: 'attempt-1' } });
    clock.advance(2000);
    await shows('Bayar dengan QRIS');
    expect(announced()).to.equal('Kode pembayaran sudah siap.');
  });

  it('says that it is paid without taking the focus from whoever is elsewhere, and tells the page once', async () => {
    const { shows, told, bff, clock, announced, says } = await openPayment(replies.account);
    await shows('Bayar dengan virtual account');
    const elsewhere = document.body.appendChild(document.createElement('button'));
    elsewhere.focus();
    bff.platform.bills.change('intent-0', replies.paid);
    clock.advance(5000);
    await shows('Lunas, terima kasih');
    await says('sembilan ratus lima puluh ribu rupiah');
    expect(announced()).to.equal('Pembayaran tercatat. Tagihan lunas.');
    expect(document.activeElement).to.equal(elsewhere);
    const paid = told.filter(([type]) => type === 'layan-paid');
    expect(paid).to.deep.equal([['layan-paid', { intent: 'intent-0', receipt: 'B-7Q2K-94MD' }]]);
    elsewhere.remove();
  });

  it('gives the title the focus where what had it is gone', async () => {
    const { root, press, shows, bff } = await openPayment(replies.account);
    await shows('Bayar dengan virtual account');
    bff.platform.bills.change('intent-0', replies.paid);
    await press('Periksa pembayaran');
    await shows('Lunas, terima kasih');
    await waitUntil(() => root.activeElement?.matches('[data-layan-title]'));
  });

  it('says that nothing has changed, when it is asked', async () => {
    const { press, shows, announced } = await openPayment(replies.account);
    await shows('Bayar dengan virtual account');
    await press('Periksa pembayaran');
    await waitUntil(() => announced() === 'Belum ada kabar baru dari bank.');
  });

  it('changes the method only after a warning, and has one code at a time', async () => {
    const { root, press, shows, says, bff } = await openPayment(replies.account);
    await shows('Bayar dengan virtual account');
    await press('Ganti cara membayar');
    await shows('Ganti cara membayar');
    await says('Sudah membayar dengan kode itu? Jangan ganti');
    expect([...root.querySelectorAll('input[type="radio"]')].map((each) => each.getAttribute('value'))).to.deep.equal([
      'qris',
    ]);
    await press('Tetap dengan cara sekarang');
    await shows('Bayar dengan virtual account');
    await press('Ganti cara membayar');
    await press('Lanjutkan ke pembayaran');
    await shows('Bayar dengan QRIS');
    expect(bff.platform.bills.get('intent-0').attempt!.method.id).to.equal('qris');
  });

  const unavailable = () => problemReply('payment-unavailable', {}, { 'Retry-After': '3600' });

  it('says that nothing was charged when the provider cannot be asked, and keeps the choice', async () => {
    const { root, press, shows, says, bff } = await openPayment(replies.open);
    bff.platform.fail('createAttempt', unavailable);
    await shows('Bayar tagihan');
    await press('QRIS');
    await press('Lanjutkan ke pembayaran');
    await says('Tidak ada yang ditagih');
    expect(root.querySelector<HTMLInputElement>('input[value="qris"]')!.checked).to.equal(true);
    await press('Lanjutkan ke pembayaran');
    await shows('Bayar dengan QRIS');
  });

  it('keeps the code that is there when another cannot certainly replace it', async () => {
    const { press, shows, says, bff } = await openPayment(replies.account);
    await shows('Bayar dengan virtual account');
    await press('Ganti cara membayar');
    bff.platform.fail('createAttempt', unavailable);
    await press('Lanjutkan ke pembayaran');
    await says('Dengan begitu Anda tidak mungkin membayar dua kali');
  });

  it('never shows a code that the pack refuses', async () => {
    const { root, says } = await openPayment(replies.qrisRefused);
    await says('Kode QRIS ini tidak kami tampilkan');
    expect(root.querySelector('layan-qr')).to.equal(null);
    expect(root.querySelector('[value*="IMIGRASA"]')).to.equal(null);
  });

  it('shows no code past its end, and asks what came of it', async () => {
    const { shows, clock, bff } = await openPayment(replies.qris);
    await shows('Bayar dengan QRIS');
    const before = bff.platform.requests.length;
    clock.advance(hour);
    await shows('Batas waktu kode ini sudah lewat');
    expect(bff.platform.requests.length).to.be.greaterThan(before);
  });

  it('keeps the picture of the code', async () => {
    const { payment, root, press, shows } = await openPayment(replies.qris);
    await shows('Bayar dengan QRIS');
    await waitUntil(() => root.querySelector('layan-qr svg') !== null);
    const kept = new Promise<[Blob, string]>((resolve) => (payment.keepPicture = (...given) => resolve(given)));
    await press('Simpan gambar kode');
    const [picture, name] = await kept;
    expect(name).to.equal('qris-P-7Q2K-94MD.png');
    const { width, height } = await createImageBitmap(picture);
    expect(width).to.equal(height);
    expect(width).to.be.greaterThan(500);
  });

  it('copies the number without its spaces and says what it copies', async () => {
    const { root, shows } = await openPayment(replies.account);
    await shows('Bayar dengan virtual account');
    await waitUntil(() => root.querySelector('layan-copy-button button') !== null);
    const [number, amount] = [...root.querySelectorAll('layan-copy-button')];
    expect(number!.getAttribute('text')).to.equal('8808000123456789');
    expect(number!.querySelector('button')!.getAttribute('aria-label')).to.equal('Salin nomor virtual account');
    expect(amount!.getAttribute('text')).to.equal('950000');
  });

  it('gives a provider’s own part its place in the page', async () => {
    const other = {
      ...replies.account,
      attempt: { ...replies.account.attempt!, instruction: { kind: 'loket' } as never },
    };
    const { root, shows } = await openPayment(other, { inside: html`<p slot="provider">Bayar di loket</p>` });
    await shows('Bayar dengan Bank Contoh');
    const slot = root.querySelector<HTMLSlotElement>('slot[name="provider"]')!;
    expect(slot.assignedElements().map(({ textContent }) => textContent)).to.deep.equal(['Bayar di loket']);
    const without = await openPayment(other);
    await without.says('Cara ini belum dapat ditampilkan di sini');
  });

  it('says in English what it says in Indonesian', async () => {
    const { shows, says } = await openPayment(replies.underpaid, { lang: 'en' });
    await shows('Pay the missing Rp50.000');
    await says('We received Rp900.000 of Rp950.000.');
  });

  it('shows nothing of anybody when nobody is signed in, and lets go of all when somebody signs out', async () => {
    const out = await openPayment(replies.paid, { signedOut: true });
    await out.says('Masuk lagi');
    expect(out.text()).not.to.contain('950.000');
    const page = await openPayment(replies.paid);
    await page.shows('Lunas, terima kasih');
    page.payment.forget();
    await page.payment.updateComplete;
    expect(page.text()).to.equal('');
  });

  it('pays with a token that the page holds, and leads to signing in once that is good no longer', async () => {
    const services = [{ ...examples.service, zone: 'Asia/Jakarta' }];
    const platform = new TestPlatform({ clock: new ManualClock(), intents: [replies.open], services });
    const joined = withTokens(platform, new ManualClock());
    const { root, press, shows, says } = await openPayment(replies.open, { joined });
    await shows('Bayar tagihan');
    await press('QRIS');
    await press('Lanjutkan ke pembayaran');
    await shows('Bayar dengan QRIS');
    const { headers } = platform.requests.find(({ call }) => call === 'createAttempt')!;
    expect([headers.get('Authorization'), headers.get('DPoP')]).to.deep.equal(['DPoP token', 'proof-POST']);
    // whoever asks: what watches the bill may not have asked yet, and would take the only refusal
    const over = () => problemReply('not-signed-in');
    platform.fail('getIntent', over, over);
    await press('Periksa pembayaran');
    await says('Masuk lagi');
    expect(root.querySelector('a[href^="/masuk?ke=/"]')).not.to.equal(null);
  });

  it('takes another bill, also when it is set later', async () => {
    const { payment, shows, bff } = await openPayment(replies.open);
    await shows('Bayar tagihan');
    payment.intent = 'intent-9';
    await shows('Halaman tidak ditemukan');
    expect(bff.platform.requests.at(-1)!.url).to.contain('/intents/intent-9');
  });

  it('goes on showing the bill without a line, says so, and goes on by itself', async () => {
    const { shows, says, bff, clock, text } = await openPayment(replies.account);
    await shows('Bayar dengan virtual account');
    bff.platform.fail('getIntent', ...Array.from({ length: 7 }, () => 'unreachable' as const));
    await waitUntil(() => {
      clock.advance(1000);
      return text().includes('Sambungan terputus');
    });
    await says('8808 0001 2345 6789');
    await waitUntil(() => {
      clock.advance(1000);
      return !text().includes('Sambungan terputus');
    });
  });
});
