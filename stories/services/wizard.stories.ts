import type { LayanWizard } from '@layan/services';
import { inMemory, press, shows, type InMemory } from './in-memory.js';
import { wizardStory } from './wizard-story.js';

const story = (
  make: () => InMemory | Promise<InMemory>,
  play?: (wizard: LayanWizard, memory: InMemory) => Promise<void>,
) => wizardStory({ make, play });

const service = 'ktp-el-hilang';
const withDrafts = async (...drafts: Record<string, unknown>[]) => {
  const memory = inMemory();
  const { client, session } = memory.connection;
  await session.read();
  for (const answers of drafts) {
    const { id, revision } = await client.drafts.create({ service });
    await client.drafts.patch(id, answers, { revision });
  }
  return memory;
};

async function begin(wizard: LayanWizard) {
  await shows(wizard, 'Penggantian KTP-el');
  press(wizard, 'Mulai permohonan');
  await shows(wizard, 'Apa yang terjadi');
}

async function toApplicant(wizard: LayanWizard) {
  await begin(wizard);
  press(wizard, 'Rusak');
  press(wizard, 'Lanjutkan');
  await shows(wizard, 'Data diri');
}

export default { title: 'Services/Wizard', component: 'layan-wizard' };

export const SignedOut = story(() => inMemory({ me: null }));
export const SignedIn = story(() => inMemory());
export const OneDraft = story(() => withDrafts({ keperluan: 'rusak' }));
export const SeveralDrafts = story(() => withDrafts({ keperluan: 'rusak' }, { keperluan: 'hilang' }));
export const Question = story(() => inMemory(), begin);
export const Refused = story(
  () => inMemory(),
  async (wizard) => {
    await begin(wizard);
    press(wizard, 'Lanjutkan');
  },
);
export const ChangedElsewhere = story(
  () => inMemory(),
  async (wizard, { bff }) => {
    await toApplicant(wizard);
    await wizard.save();
    const name = wizard.shadowRoot!.getElementById('nama') as HTMLInputElement;
    name.value = 'Sari W. Contoh';
    bff.platform.changeElsewhere('draft-1', { nama: 'Sari Wulandari Contoh' });
    await wizard.save();
  },
);
export const LineLost = story(
  () => inMemory(),
  async (wizard, { bff }) => {
    bff.platform.fail('patchDraft', ...Array.from({ length: 99 }, () => 'unreachable' as const));
    await toApplicant(wizard);
  },
);
export const SessionOver = story(
  () => inMemory(),
  async (wizard, { bff }) => {
    await toApplicant(wizard);
    bff.expire();
    const card = wizard.shadowRoot!.getElementById('nomor_kk') as HTMLInputElement;
    card.value = '3171011203109901';
    await wizard.save();
  },
);
export const NobodyAnswers = story(() => {
  const memory = inMemory();
  memory.bff.platform.fail('getService', ...Array.from({ length: 99 }, () => 'unreachable' as const));
  return memory;
});
