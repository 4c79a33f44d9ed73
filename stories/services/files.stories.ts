import type { Clock } from '@layan/client';
import { pasporPenggantian } from '@layan/indonesia/services';
import type { LayanWizard } from '@layan/services';
import { inMemory, press, shows, type InMemory } from './in-memory.js';
import { wizardStory } from './wizard-story.js';

/** What the replacement of a passport asks for in files, and nothing else. */
const offered = { ...pasporPenggantian, pages: pasporPenggantian.pages.filter(({ id }) => id === 'dokumen') };

/** What is told to those who do not see it would be gone after a while; a picture stays. */
const still: Clock = { now: () => Date.now(), after: () => () => {} };

const files = () => {
  sessionStorage.clear();
  return inMemory({ offered, prefill: {} });
};

/** A wizard that asks for files; `play` brings it to the state that the story is called after. */
const story = (
  play: (wizard: LayanWizard, memory: InMemory) => Promise<void>,
  make: () => InMemory | Promise<InMemory> = files,
) => wizardStory({ service: offered.id, clock: still, make, play });

const pdf = (name: string, size = 300_000) => new File([new Uint8Array(size)], name, { type: 'application/pdf' });

async function begin(wizard: LayanWizard) {
  await shows(wizard, 'Penggantian paspor');
  press(wizard, 'Mulai permohonan');
  await shows(wizard, 'Unggah dokumen');
}

/** Picks files with the native control of a question, and waits until its list says something. */
async function pick(wizard: LayanWizard, question: string, files: readonly File[], says: string) {
  const input = wizard.shadowRoot!.getElementById(question) as HTMLInputElement;
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  await listed(wizard, question, says);
}

async function listed(wizard: LayanWizard, question: string, says: string) {
  const list = () => wizard.shadowRoot!.getElementById(question)?.closest('.layan-field')?.querySelector('ul');
  while (!list()?.textContent?.includes(says)) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** The first piece arrives, and nothing more. */
const onePiece = ({ bff }: InMemory) => bff.platform.fail('appendFile', { hold: Promise.resolve() }, 'silent');

export default { title: 'Services/Wizard, files', component: 'layan-wizard' };

export const NothingChosen = story(begin);
export const UnderWay = story(async (wizard, memory) => {
  await begin(wizard);
  onePiece(memory);
  await pick(wizard, 'kk', [pdf('kartu keluarga.pdf', 524_288)], 'mengunggah 50%');
});
export const LineLost = story(async (wizard, { bff }) => {
  await begin(wizard);
  bff.platform.fail('createFile', ...Array.from({ length: 99 }, () => 'unreachable' as const));
  await pick(wizard, 'kk', [pdf('kartu keluarga.pdf')], 'menunggu sambungan');
});
export const Refused = story(async (wizard) => {
  await begin(wizard);
  await pick(wizard, 'ktp', [pdf('ktp.pdf')], 'sudah diperiksa');
  await pick(wizard, 'kk', [pdf('virus.pdf')], 'mengandung virus');
  await pick(wizard, 'paspor_lama', [new File(['x'], 'rekaman.mp4', { type: 'video/mp4' })], 'bukan JPEG');
});
export const WaitingForScan = story(async (wizard) => {
  await begin(wizard);
  await pick(wizard, 'kk', [pdf('antre.pdf')], 'sedang diperiksa');
});
export const HalfThere = story(
  async (wizard) => {
    await shows(wizard, 'Penggantian paspor');
    press(wizard, 'Lanjutkan');
    await shows(wizard, 'Periksa kembali data Anda');
    press(wizard, 'Lengkapi isian');
    await shows(wizard, 'Unggah dokumen');
    await listed(wizard, 'kk', '50% sudah sampai');
  },
  async () => {
    const memory = files();
    const { client, session } = memory.connection;
    await session.read();
    const { id: draft } = await client.drafts.create({ service: offered.id });
    onePiece(memory);
    const stop = new AbortController();
    const options = {
      draft,
      pointer: '/kk',
      signal: stop.signal,
      onProgress: (done: number) => done > 0 && stop.abort(),
    };
    await client.files.upload(pdf('kartu keluarga.pdf', 524_288), options).catch(() => {});
    sessionStorage.setItem('layan:uploads', JSON.stringify({ [draft]: [{ id: 'file-1', print: null }] }));
    return memory;
  },
);
