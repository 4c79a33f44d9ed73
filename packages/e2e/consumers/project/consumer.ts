/** What an agency's developer might write; it is compiled where only the packed packages are installed, and never run. */
import { bff, createClient, isRevisionMismatchError, type Client, type DraftHandle } from '@layan/client';
import { defineService, fee, validate, type Answers, type Finding, type ServiceDefinition } from '@layan/definition';
import { indonesia } from '@layan/indonesia';
import '@layan/sdk';

const client: Client = createClient({ baseUrl: '/layan/api', auth: bff({ csrf: () => null }) });

export const service = defineService({
  layan: 1,
  id: 'surat-contoh',
  version: 1,
  agency: { id: 'kantor-contoh', name: { id: 'Kantor Contoh' } },
  title: { id: 'Surat contoh' },
  summary: { id: 'Sebuah contoh.' },
  topics: ['contoh'],
  languages: ['id'],
  sources: [{ title: 'Contoh', checked: null }],
  access: { assurance: 'basic', for: ['citizen'] },
  privacy: {
    controller: 'kantor-contoh',
    purpose: { id: 'Memberi contoh.' },
    basis: 'legal-obligation',
    retentionDays: 30,
  },
  pages: [
    {
      id: 'pemohon',
      title: { id: 'Pemohon' },
      fields: [{ type: 'text', name: 'nama', label: { id: 'Nama lengkap' } }],
    },
  ],
  process: {
    clock: { calendar: 'id', zone: 'Asia/Jakarta' },
    standard: { workingDays: 3, from: 'submitted' },
    stages: [{ id: 'periksa', label: { id: 'Pemeriksaan' }, actor: 'agency' }],
    rejectReasons: [{ code: 'data-berbeda', label: { id: 'Data berbeda' }, basis: 'Contoh' }],
  },
});

/** Definitions stay literal, so that a typing mistake in an id is an error. */
export const id: 'surat-contoh' = service.id;

export function findings(definition: ServiceDefinition, answers: Answers): readonly Finding[] {
  const context = { today: '2026-11-22', locale: 'id', pack: indonesia };
  const rupiah: number | null = fee(definition, answers, context).total;
  return rupiah === null ? [] : validate(definition, answers, context);
}

export async function rename(draft: string, name: string): Promise<number> {
  try {
    const { revision } = await client.drafts.get(draft);
    return (await client.drafts.patch(draft, { nama: name }, { revision })).revision;
  } catch (error) {
    if (isRevisionMismatchError(error)) return 0;
    throw error;
  }
}

// @ts-expect-error a change names the revision that it changes
export const blind = () => client.drafts.patch('draft', {}, {});

// @ts-expect-error what a handle gives is no text: types reach through three packages
export const text = (handle: DraftHandle): string => handle.draft.revision;
