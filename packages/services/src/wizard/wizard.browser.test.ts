import { problemReply } from '@layan/client/testing';
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { Waiting } from '../host/waiting.js';
import { whenIdle } from '../host/when-idle.js';
import { begin, beginAndAnswer, draftOf, openWizard, pageOf, type WizardPage } from '../testing/wizard-page.js';
import './index.js';

const familyCard = '3171011203109901';
/** Milliseconds after the last key until a save begins. */
const rest = 1000;

/** Lets what was begun come to its end: every reply of the platform in memory is there at once. */
async function settle({ wizard }: WizardPage): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
  await new Promise((resolve) => setTimeout(resolve));
  await wizard.updateComplete;
}

const writes = ({ bff }: WizardPage, call: string) => bff.platform.requests.filter((request) => request.call === call);
const focused = ({ root }: WizardPage) => root.activeElement;

describe('<layan-wizard>', () => {
  it('leaves the page’s own content until there is something to show', async () => {
    const page = await openWizard({ me: null });
    expect(page.root.querySelector('slot')).not.to.equal(null);
    await page.says('Masuk dan mulai');
    expect(page.root.querySelector('slot')).to.equal(null);
  });

  it('leads to the agency’s own server for signing in, and back to this page', async () => {
    const page = await openWizard({ me: null });
    await page.says('Masuk dan mulai');
    const link = page.root.querySelector<HTMLAnchorElement>('a[href^="/layan/login"]')!;
    expect(new URL(link.href).searchParams.get('return')).to.equal(location.pathname + location.search);
  });

  it('begins one draft, however often the button is pressed', async () => {
    const page = await openWizard();
    await page.says('Mulai permohonan');
    await Promise.all([page.press('Mulai permohonan'), page.press('Mulai permohonan')]);
    await page.shows('Apa yang terjadi');
    await page.wizard.save();
    expect((await page.bff.client(page.bff.session()).drafts.list().page()).items).to.have.length(1);
  });

  it('puts the focus on the title of every page, and on what is wrong', async () => {
    const page = await openWizard();
    await begin(page);
    expect(focused(page)?.textContent).to.contain('Apa yang terjadi');
    await page.press('Lanjutkan');
    expect(focused(page)?.textContent).to.contain('Ada 1 isian yang perlu diperbaiki');
    page.root.querySelector<HTMLAnchorElement>('[data-layan-findings] a')!.click();
    expect(focused(page)).to.equal(page.control('keperluan'));
  });

  it('saves a second after the last key, and nothing before', async () => {
    const page = await openWizard();
    await beginAndAnswer(page);
    const before = writes(page, 'patchDraft').length;
    page.type('nomor_kk', familyCard);
    page.clock.advance(rest - 1);
    await settle(page);
    expect(writes(page, 'patchDraft')).to.have.length(before);
    page.clock.advance(1);
    await page.says('Draf tersimpan');
    expect(draftOf(page).answers['nomor_kk']).to.equal(familyCard);
  });

  it('asks what an answer brings up, and leaves alone what is being typed', async () => {
    const page = await openWizard();
    await begin(page);
    await page.choose('keperluan', 'rusak');
    await page.press('Lanjutkan');
    page.type('nomor_kk', familyCard);
    await page.press('Lanjutkan');
    await page.shows('Apa yang rusak?');
    await page.choose('kerusakan', 'lain');
    page.type('kerusakan_lain', 'Terlipat');
    await page.choose('kerusakan', 'patah');
    expect(page.control('kerusakan_lain').value).to.equal('Terlipat');
  });

  it('goes on while a save is under way, and says when it is done', async () => {
    const page = await openWizard();
    await begin(page);
    let release!: () => void;
    page.bff.platform.fail('patchDraft', { hold: new Promise<void>((resolve) => (release = resolve)) });
    await page.choose('keperluan', 'rusak');
    await page.press('Lanjutkan');
    await page.shows('Data diri Anda');
    await page.says('Menyimpan');
    page.clock.advance(1);
    release();
    await page.says('Draf tersimpan');
  });

  it('never loses what was typed on the way back', async () => {
    const page = await openWizard();
    await beginAndAnswer(page);
    page.type('nomor_kk', '3171 0112');
    await page.press('Kembali');
    await page.shows('Apa yang terjadi');
    await page.press('Lanjutkan');
    await page.shows('Data diri Anda');
    expect(page.control('nomor_kk').value).to.equal('3171 0112');
  });

  it('shows what has become of a page that was drawn ahead', async () => {
    const page = await openWizard();
    await beginAndAnswer(page);
    await new Promise<void>((resolve) => whenIdle(resolve));
    page.type('nomor_kk', familyCard);
    page.bff.platform.changeElsewhere('draft-1', { keperluan: 'hilang' });
    page.clock.advance(rest);
    await page.says('Draf ini diubah di tempat lain');
    await page.press('Kembali');
    await page.shows('Apa yang terjadi');
    expect(page.root.querySelector<HTMLInputElement>('input[name=keperluan]:checked')?.value).to.equal('hilang');
  });

  it('shows a draft that others changed, with what is typed here on top, and tells', async () => {
    const page = await openWizard();
    await beginAndAnswer(page);
    page.type('nomor_kk', familyCard);
    page.bff.platform.changeElsewhere('draft-1', { nama: 'Sari Wulandari' });
    page.clock.advance(rest);
    await page.says('Draf ini diubah di tempat lain');
    expect(page.control('nama').value).to.equal('Sari Wulandari');
    expect(page.control('nomor_kk').value).to.equal(familyCard);
    await page.wizard.save();
    expect(draftOf(page).answers).to.include({ nama: 'Sari Wulandari', nomor_kk: familyCard });
  });

  for (const [button, kept] of [
    ['Pakai yang di halaman ini', 'Sari W'],
    ['Pakai yang di tempat lain', 'Wulandari'],
  ] as const) {
    it(`asks where both sides changed the same answer: ${button}`, async () => {
      const page = await openWizard();
      await beginAndAnswer(page);
      page.type('nama', 'Sari W');
      page.bff.platform.changeElsewhere('draft-1', { nama: 'Wulandari' });
      page.clock.advance(rest);
      await page.says('Wulandari');
      const choice = [...page.root.querySelectorAll('button')].find(({ textContent }) =>
        textContent?.includes(button),
      )!;
      choice.click();
      await settle(page);
      await page.wizard.save();
      expect(draftOf(page).answers['nama']).to.equal(kept);
      expect(page.control('nama').value).to.equal(kept);
    });
  }

  it('keeps everything while the line is lost, and saves by itself when it is back', async () => {
    const page = await openWizard();
    await beginAndAnswer(page);
    page.bff.platform.fail('patchDraft', ...Array.from({ length: 8 }, () => 'unreachable' as const));
    page.type('nomor_kk', familyCard);
    page.clock.advance(rest);
    await settle(page);
    while (!page.text().includes('Sambungan terputus')) {
      page.clock.advance(500);
      await settle(page);
    }
    await page.press('Lanjutkan');
    await page.shows('Apa yang rusak?');
    while (!page.text().includes('Draf tersimpan')) {
      page.clock.advance(1000);
      await settle(page);
    }
    expect(draftOf(page).answers['nomor_kk']).to.equal(familyCard);
  });

  it('parks what is not saved when the session ends, and shows it again as not yet saved', async () => {
    const page = await openWizard();
    await beginAndAnswer(page);
    page.bff.expire();
    page.type('nomor_kk', familyCard);
    page.clock.advance(rest);
    await page.says('Sesi Anda sudah berakhir');
    expect(page.root.textContent).not.to.contain(familyCard);
    expect(page.bff.parked).to.deep.include({ draft: 'draft-1', answers: { nomor_kk: familyCard }, page: 'pemohon' });
    page.wizard.remove();

    page.bff.signIn();
    const again = await openWizard({ bff: page.bff, clock: page.clock });
    await again.says('Isian Anda kami kembalikan');
    expect(again.control('nomor_kk').value).to.equal(familyCard);
    expect(draftOf(again).answers['nomor_kk']).to.equal(undefined);
  });

  it('sends once, and shows the number', async () => {
    const page = await openWizard();
    await answerEverything(page);
    const sent = oneEvent(page.wizard, 'layan-after-submit');
    await Promise.all([page.press('Kirim permohonan'), page.press('Kirim permohonan')]);
    expect((await sent).detail).to.include({ number: 'P-0000-0002', intent: null });
    await page.says('P-0000-0002');
    expect(writes(page, 'submitDraft')).to.have.length(1);
  });

  it('lets the page show something else first, and goes on without it after ten seconds', async () => {
    const page = await openWizard();
    await answerEverything(page);
    const sent = oneEvent(page.wizard, 'layan-after-submit');
    page.wizard.addEventListener('layan-after-submit', (event) =>
      (event as CustomEvent<Waiting>).detail.waitUntil(new Promise(() => {})),
    );
    await page.press('Kirim permohonan');
    await sent;
    await settle(page);
    expect(page.text()).not.to.contain('P-0000-0002');
    page.clock.advance(10_000);
    await page.says('P-0000-0002');
  });

  it('does not send when the page refuses', async () => {
    const page = await openWizard();
    await answerEverything(page);
    page.wizard.addEventListener('layan-submit', (event) => event.preventDefault());
    await page.press('Kirim permohonan');
    await settle(page);
    expect(writes(page, 'submitDraft')).to.have.length(0);
  });

  it('says that the fee is not known, and leads back to the draft, where the platform refuses for that', async () => {
    const page = await openWizard();
    await answerEverything(page);
    page.bff.platform.fail('submitDraft', () => problemReply('fee-unknown'));
    await page.press('Kirim permohonan');
    await page.shows('Biayanya belum dapat dihitung');
    await page.says('tidak ada yang ditagih');
    expect(draftOf(page).state).to.equal('open');
  });

  it('sends again by itself what the line has swallowed: one submission', async () => {
    const page = await openWizard();
    await answerEverything(page);
    page.bff.platform.fail('submitDraft', ...Array.from({ length: 6 }, () => 'lost-reply' as const));
    await page.press('Kirim permohonan');
    while (!page.text().includes('sudah kami terima')) {
      page.clock.advance(1000);
      await settle(page);
    }
    expect((await page.bff.client(page.bff.session()).cases.list().page()).items).to.have.length(1);
  });

  it('shows at its question what the platform alone refuses, until it is changed', async () => {
    const page = await openWizard({
      judge: ({ nomor_kk }) =>
        nomor_kk === familyCard ? [{ pointer: '/nomor_kk', code: 'format.kk_date', message: 'No.' }] : [],
    });
    await answerEverything(page);
    await page.press('Kirim permohonan');
    await page.says('Ada 1 isian yang perlu dilengkapi');
    page.root.querySelector<HTMLAnchorElement>('[data-layan-findings] a')!.click();
    await page.shows('Data diri Anda');
    expect(page.control('nomor_kk').getAttribute('aria-invalid')).to.equal('true');
    expect(focused(page)).to.equal(page.control('nomor_kk'));
    page.type('nomor_kk', '3171011203109902');
    await page.press('Lanjutkan');
    await page.shows('Periksa kembali data Anda');
    await page.press('Kirim permohonan');
    await page.says('sudah kami terima');
  });

  it('says that a draft was sent elsewhere, and sends nothing twice', async () => {
    const page = await openWizard();
    await answerEverything(page);
    const elsewhere = page.bff.client(page.bff.session());
    const session = page.bff.session();
    await session.read();
    await page.bff
      .client(session)
      .drafts.submit('draft-1', { key: draftOf(page).submitKey, revision: draftOf(page).revision });
    await page.press('Kembali');
    await page.shows('Pernyataan');
    await page.choose('benar', 'true');
    page.clock.advance(rest);
    await page.says('Permohonan ini sudah dikirim');
    expect((await elsewhere.cases.list().page()).items).to.have.length(1);
  });

  it('lets go of everything personal', async () => {
    const page = await openWizard();
    await beginAndAnswer(page);
    expect(page.text()).to.contain('Data diri Anda');
    page.wizard.forget();
    await page.wizard.updateComplete;
    expect(page.root.querySelectorAll('input')).to.have.length(0);
    expect(page.root.querySelector('slot')).not.to.equal(null);
  });

  it('works when it is set up after it is in the page, and when it is moved', async () => {
    const made = await openWizard();
    const { connection, clock } = made.wizard;
    const bare = await fixture<typeof made.wizard>(html`<layan-wizard without-history lang="id"></layan-wizard>`);
    Object.assign(bare, { clock, connection, service: 'ktp-el-hilang' });
    const page = pageOf(bare, made.bff, made.clock);
    await begin(page);
    document.body.append(bare);
    await page.shows('Apa yang terjadi');
    bare.remove();
  });

  it('says on the page and in the console that the service’s name is none, and keeps the link', async () => {
    const page = await openWizard();
    page.wizard.service = 'javascript:alert(1)';
    await page.says('Layanan ini belum dapat dibuka di halaman ini');
    expect(page.root.querySelector('slot')).not.to.equal(null);
    expect(page.text()).to.contain('service');
  });

  it('says that nobody answers, and goes on by itself', async () => {
    const page = await openWizard();
    page.wizard.remove();
    page.bff.platform.fail('getService', ...Array.from({ length: 8 }, () => 'unreachable' as const));
    const again = await openWizard({ bff: page.bff, clock: page.clock });
    while (!again.text().includes('dihubungi')) {
      again.clock.advance(500);
      await settle(again);
    }
    while (!again.text().includes('Mulai permohonan')) {
      again.clock.advance(1000);
      await settle(again);
    }
  });

  it('speaks English where the page does, and follows it', async () => {
    const page = await openWizard({ lang: 'en' });
    await page.says('Start the application');
    page.wizard.lang = 'id';
    await page.says('Mulai permohonan');
  });

  it('holds the page’s place in the address, without a name, an answer or an id of a draft', async () => {
    const page = await openWizard({ withHistory: true });
    await beginAndAnswer(page);
    expect(location.hash).to.equal('#ktp-el-hilang/pemohon');
    history.back();
    await page.shows('Apa yang terjadi');
    history.forward();
    await page.shows('Data diri Anda');
    page.wizard.remove();
    const again = await openWizard({ bff: page.bff, clock: page.clock, withHistory: true });
    await again.shows('Data diri Anda');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('keeps two drafts apart on the way back from one into the other', async () => {
    const page = await openWizard({ withHistory: true });
    await beginAndAnswer(page);
    page.type('nomor_kk', familyCard);
    const { hash } = location;
    const entry: unknown = history.state;
    await page.press('Kembali');
    await page.press('Kembali');
    await page.says('Mulai baru');
    await page.press('Mulai baru');
    await page.shows('Apa yang terjadi');
    await page.choose('keperluan', 'hilang');
    await page.press('Lanjutkan');
    await page.shows('Data diri Anda');
    page.type('nomor_kk', 'yang kedua');
    await page.wizard.save();
    // as the browser does when somebody goes there in the list of its back button
    history.replaceState(entry, '', hash);
    window.dispatchEvent(new PopStateEvent('popstate', { state: entry }));
    await waitUntil(() => page.control('nomor_kk').value !== 'yang kedua', 'the first draft is shown');
    expect(page.control('nomor_kk').value).to.equal(familyCard);
    await page.wizard.save();
    expect([1, 2].map((number) => draftOf(page, number).answers['nomor_kk'])).to.deep.equal([familyCard, 'yang kedua']);
    history.replaceState(null, '', location.pathname + location.search);
  });
});

async function answerEverything(page: WizardPage): Promise<void> {
  await beginAndAnswer(page);
  page.type('nomor_kk', familyCard);
  await page.press('Lanjutkan');
  await page.shows('Apa yang rusak?');
  await page.choose('kerusakan', 'patah');
  await page.press('Lanjutkan');
  await page.shows('Alamat Anda sekarang');
  page.type('alamat-manual', 'Pulau Contoh');
  page.type('alamat-street', 'Jalan Contoh 1');
  await page.press('Lanjutkan');
  await page.shows('Bagaimana kami menghubungi Anda?');
  page.type('ponsel', '0812-0000-9901');
  await page.choose('kabar', 'sms');
  await page.press('Lanjutkan');
  await page.shows('Siapa yang mengambil KTP-el baru?');
  await page.choose('pengambil', 'sendiri');
  await page.press('Lanjutkan');
  await page.shows('Pernyataan');
  await page.choose('benar', 'true');
  await page.press('Lanjutkan');
  await page.shows('Periksa kembali data Anda');
  await page.wizard.save();
}
