/** Service components before a platform in memory: one invented citizen, one agency, no network. */
import { ManualClock, TestBff, examples, type TestBffOptions } from '@layan/client/testing';
import type { ServiceDefinition } from '@layan/definition';
import { indonesia } from '@layan/indonesia';
import { ktpElHilang } from '@layan/indonesia/services';
import { packSource, type Connection } from '@layan/services';

const serviceOf = ({ id, agency, title, summary, access }: ServiceDefinition) => ({
  ...examples.service,
  ...{ id, agency, title, summary },
  assurance: access.assurance,
});
const identity = { nik: '3171015203909901', name: 'Sari Contoh', birthdate: '1990-03-12' };

export interface InMemory {
  readonly bff: TestBff;
  readonly connection: Connection;
}

export interface InMemoryOptions extends TestBffOptions {
  /** The service; the replacement of an identity card when absent. */
  readonly offered?: ServiceDefinition;
}

export function inMemory({ offered = ktpElHilang, ...options }: InMemoryOptions = {}): InMemory {
  const prefill = { nik: identity.nik, nama: identity.name, tanggal_lahir: identity.birthdate };
  // the same day every day: what is said of it is kept
  const clock = new ManualClock();
  const [services, definitions] = [[serviceOf(offered)], [offered]];
  const bff = new TestBff({ services, definitions, identity, prefill, clock, ...options });
  const session = bff.session();
  const connection = {
    session,
    client: bff.client(session),
    pages: 'https://platform.example',
    pack: packSource(indonesia),
  };
  return { bff, connection };
}

const titled = (root: ParentNode, text: string) =>
  root.querySelector('[data-layan-title]')?.textContent?.includes(text);

/** Resolves once the wizard shows the page of that title. */
export async function shows(wizard: Element, title: string): Promise<void> {
  while (!titled(wizard.shadowRoot!, title)) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Presses what is called so. */
export function press(wizard: Element, label: string): void {
  const all = [...wizard.shadowRoot!.querySelectorAll<HTMLElement>('button, a, label')];
  all.find(({ textContent }) => textContent?.trim().startsWith(label))!.click();
}
