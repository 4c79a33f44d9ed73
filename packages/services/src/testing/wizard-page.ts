/** Only for tests in a browser: a wizard before a platform in memory, and what a person does with it. */
import { ManualClock, TestBff, examples, type TestBffOptions } from '@layan/client/testing';
import { indonesia } from '@layan/indonesia';
import { ktpElHilang } from '@layan/indonesia/services';
import type { Answers } from '@layan/definition';
import { fixture, html, waitUntil } from '@open-wc/testing';
import type { Connection } from '../connection/connection.js';
import { packSource } from '../pack.js';
import '../wizard/index.js';
import type { LayanWizard } from '../wizard/index.js';

const { agency, title, summary, access } = ktpElHilang;
export const service = {
  ...examples.service,
  id: 'ktp-el-hilang',
  agency,
  title,
  summary,
  assurance: access.assurance,
};

const identity = { nik: '3171015203909901', name: 'Sari Contoh', birthdate: '1990-03-12' };
const prefilled: Answers = { nik: identity.nik, nama: identity.name, tanggal_lahir: identity.birthdate };

/** A server before a platform that has the service, and a citizen who is signed in. */
export const testBff = (options: TestBffOptions = {}): TestBff =>
  new TestBff({ services: [service], definitions: [ktpElHilang], prefill: prefilled, identity, ...options });

export interface WizardPage {
  readonly wizard: LayanWizard;
  readonly bff: TestBff;
  readonly clock: ManualClock;
  readonly root: ShadowRoot;
  /** What a person reads in the wizard. */
  text(): string;
  /** The control with that id. */
  control<Control extends HTMLElement = HTMLInputElement>(id: string): Control;
  type(id: string, text: string): void;
  /** Chooses a radio button or ticks a box. */
  choose(name: string, value: string): Promise<void>;
  press(label: string): Promise<void>;
  /** Resolves once the wizard says this. */
  says(text: string): Promise<void>;
  /** Resolves once the wizard shows the page of this title. */
  shows(title: string): Promise<void>;
}

export interface WizardPageOptions extends TestBffOptions {
  /** A server that is there already, as after a reload. */
  readonly bff?: TestBff;
  /** What the page joins it with, in place of a server of the agency. */
  readonly joined?: Pick<Connection, 'client' | 'session'>;
  readonly clock?: ManualClock;
  readonly lang?: string;
  readonly withHistory?: boolean;
  /** The service; the replacement of an identity card when absent. */
  readonly id?: string;
}

export async function openWizard({
  bff: given,
  joined,
  clock = new ManualClock(),
  lang = 'id',
  withHistory = false,
  id = service.id,
  ...options
}: WizardPageOptions = {}): Promise<WizardPage> {
  const bff = given ?? testBff({ clock, ...options });
  const session = bff.session();
  const connection: Connection = {
    session,
    client: bff.client(session, { clock }),
    ...joined,
    pages: 'https://platform.example',
    pack: packSource(indonesia),
  };
  const wizard = await fixture<LayanWizard>(
    html`<layan-wizard
      service=${id}
      lang=${lang}
      ?without-history=${!withHistory}
      .connection=${connection}
      .clock=${clock}
      ><a href="https://platform.example/layanan/ktp-el-hilang">Isi di situs nasional</a></layan-wizard
    >`,
  );
  return pageOf(wizard, bff, clock);
}

export function pageOf(wizard: LayanWizard, bff: TestBff, clock: ManualClock): WizardPage {
  const root = wizard.shadowRoot!;
  const text = () => root.querySelector('.layan-root')?.textContent?.replace(/\s+/g, ' ') ?? '';
  const control = <Control extends HTMLElement>(id: string) => {
    const found = root.getElementById(id);
    if (!found) throw new Error(`The wizard shows no control "${id}": ${text().slice(0, 300)}`);
    return found as Control;
  };
  return {
    wizard,
    bff,
    clock,
    root,
    text,
    control,
    type(id, value) {
      const input = control<HTMLInputElement>(id);
      input.focus();
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    },
    async choose(name, value) {
      const input = root.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`);
      if (!input) throw new Error(`The wizard does not offer "${value}" for "${name}".`);
      input.click();
      await wizard.updateComplete;
    },
    async press(label) {
      const button = [...root.querySelectorAll<HTMLElement>('button, a')].find(
        (candidate) => candidate.textContent?.trim() === label,
      );
      if (!button) throw new Error(`The wizard has no button "${label}": ${text().slice(0, 300)}`);
      button.click();
      await wizard.updateComplete;
    },
    shows: (title) =>
      waitUntil(
        () => root.querySelector('[data-layan-title]')?.textContent?.includes(title) === true,
        `It shows “${title}”, not: ${text().slice(0, 200)}`,
      ),
    says: (wanted) => waitUntil(() => text().includes(wanted), `It says “${wanted}”, not: ${text().slice(0, 400)}`),
  };
}

/** Begins a draft, up to its first question. */
export async function begin(page: WizardPage): Promise<void> {
  await page.says('Mulai permohonan');
  await page.press('Mulai permohonan');
  await page.shows('Apa yang terjadi');
}

/** Begins a draft, up to its second page, with everything saved. */
export async function beginAndAnswer(page: WizardPage): Promise<void> {
  await begin(page);
  await page.choose('keperluan', 'rusak');
  await page.press('Lanjutkan');
  await page.shows('Data diri Anda');
  await page.wizard.save();
}

/** A draft of the citizen, the first when no number is given, as the platform has it. */
export const draftOf = ({ bff }: WizardPage, number = 1) => bff.platform.draft(`draft-${number}`);
