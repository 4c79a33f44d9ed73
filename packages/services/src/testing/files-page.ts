/** Only for tests in a browser: a wizard of a service that asks for files, and what a person does with them. */
import { TestBff, type TestBffOptions } from '@layan/client/testing';
import type { ServiceDefinition } from '@layan/definition';
import { service as card } from './wizard-page.js';
import { ktpElHilang } from '@layan/indonesia/services';
import { openWizard, type WizardPage, type WizardPageOptions } from './wizard-page.js';

const named = (text: string) => ({ id: text, en: `${text} (en)` });
const file = {
  type: 'file',
  accept: ['image/jpeg', 'image/png', 'application/pdf'],
  maxBytes: 1_000_000,
} as const;

/** Two questions for files beside one for a text, then one of another kind. */
export const withFiles: ServiceDefinition = {
  ...ktpElHilang,
  id: 'contoh-berkas',
  title: named('Contoh berkas'),
  access: { ...ktpElHilang.access, assurance: 'basic' },
  conditions: {},
  pages: [
    {
      id: 'berkas',
      title: named('Unggah dokumen'),
      fields: [
        { name: 'nama', type: 'text', label: named('Nama') },
        { ...file, name: 'kk', label: named('Kartu keluarga') },
        { ...file, name: 'foto', min: 1, max: 3, required: false, label: named('Foto') },
      ],
    },
    {
      id: 'alasan',
      title: named('Alasan'),
      fields: [{ name: 'alasan', type: 'text', label: named('Alasan singkat') }],
    },
  ],
  fee: { currency: 'IDR', lines: [] },
  draftLabel: { var: 'nama' },
};

const { id, title } = withFiles;
export const filesBff = (options: TestBffOptions = {}): TestBff =>
  new TestBff({
    services: [{ ...card, id, title, assurance: 'basic' }],
    definitions: [withFiles],
    identity: {},
    ...options,
  });

export const openFiles = ({ clock, ...options }: WizardPageOptions = {}): Promise<WizardPage> =>
  openWizard({ id, ...(clock && { clock }), bff: filesBff({ ...(clock && { clock }), ...options }), ...options });

export const pdf = (name: string, size = 1000, fill = 7): File =>
  new File([new Uint8Array(size).fill(fill)], name, { type: 'application/pdf', lastModified: 0 });

/** Chooses files with the native control of a question. */
export function pick({ control }: WizardPage, question: string, ...files: readonly File[]): void {
  const input = control(question);
  const transfer = new DataTransfer();
  for (const each of files) transfer.items.add(each);
  input.focus();
  input.files = transfer.files;
  for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
}

/** The files that are listed at a question, as they read. */
export const rows = ({ control }: WizardPage, question: string): readonly string[] =>
  [...(control(question).closest('.layan-field')?.querySelectorAll('li') ?? [])].map((row) =>
    (row.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
