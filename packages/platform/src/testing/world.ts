import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnswersPatch, Submission } from '@layan/contract';
import { indonesia } from '@layan/indonesia';
import { afterAll } from 'vitest';
import type { Clock } from '../clock.js';
import type { Database } from '../database/index.js';
import { FolderVault, TestScanner } from '../files/index.js';
import {
  createStores,
  type Applicant,
  type KeptDraft,
  type Officer,
  type Person,
  type Stores,
  type StoresOptions,
} from '../stores/index.js';
import { letter, permit } from './services.js';

/** A clock that stands still until it is told to go on. */
export class StoppedClock implements Clock {
  #now: number;

  constructor(start = '2026-11-23T03:00:00Z') {
    this.#now = Date.parse(start);
  }

  now(): Date {
    return new Date(this.#now);
  }

  advance(seconds: number): void {
    this.#now += seconds * 1000;
  }
}

const issuer = 'https://masuk.contoh';

/** Invented. The number's serial, 99xx, is one that no district reaches in a day. */
export const budi: Person = { issuer, sub: 'budi' };
export const siti: Person = { issuer, sub: 'siti' };
export const budiApplies: Applicant = {
  identity: { nik: '3171011708459901', name: 'Budi Contoh', birthdate: '1945-08-17' },
  assurance: 'high',
};
export const sitiApplies: Applicant = {
  identity: { nik: '3171015708459901', name: 'Siti Contoh' },
  assurance: 'substantial',
};

export const reviewerA: Officer = { agency: 'dinas-a', sub: 'petugas-a', role: 'reviewer' };
export const readerA: Officer = { agency: 'dinas-a', sub: 'pembaca-a', role: 'reader' };
export const reviewerB: Officer = { agency: 'dinas-b', sub: 'petugas-b', role: 'reviewer' };

const folders = join(tmpdir(), `layan-test-${randomUUID()}`);
afterAll(() => rmSync(folders, { recursive: true, force: true }));

/** A folder that is not there until the first file comes, and gone when the tests end. */
export const testFolder = (): string => join(folders, randomUUID());

export const testVault = (): FolderVault => new FolderVault(testFolder());

/** Stores with the two test services. */
export async function createWorld(
  database: Database,
  options: Partial<StoresOptions> = {},
): Promise<{ readonly stores: Stores; readonly clock: StoppedClock }> {
  const clock = new StoppedClock();
  const stores = await createStores(database, {
    pack: indonesia,
    definitions: [letter, permit],
    vault: testVault(),
    scanner: new TestScanner(),
    clock,
    ...options,
  });
  return { stores, clock };
}

/** Answers with which `letter` may be sent, beside what is prefilled. */
export const letterAnswers = {
  cara: 'ambil',
  setuju: { accepted: true, at: '2026-11-23T03:00:00Z' },
} as const satisfies AnswersPatch;

/** A draft of `letter` that may be sent. */
export async function readyDraft(stores: Stores, person = budi, applicant = budiApplies): Promise<KeptDraft> {
  const { drafts } = stores.citizen(person);
  const { draft } = await drafts.create('surat-uji', applicant);
  return drafts.patch(draft.id, { revision: 1, patch: letterAnswers });
}

/** Sends a draft as it stands. */
export async function send(
  stores: Stores,
  { id, revision, submitKey }: KeptDraft,
  person = budi,
  applicant = budiApplies,
): Promise<Submission> {
  const { submission } = await stores.citizen(person).submit(id, { ...applicant, revision, key: submitKey });
  return submission;
}
