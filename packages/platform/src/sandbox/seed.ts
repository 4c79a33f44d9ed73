import { randomUUID } from 'node:crypto';
import type { SandboxPerson } from '@layan/views';
import type { Clock } from '../clock.js';
import type { AccountKind, AccountStore } from '../identity/accounts.js';
import { hashPassword } from '../identity/passwords.js';
import type { AccountRow } from '../identity/tables.js';
import { ageOn, sandboxCitizens, sandboxOfficers, sandboxPassword, type SandboxCitizen } from './people.js';

/** What `npm start` prints. */
export interface SandboxPeople {
  readonly password: string;
  readonly citizens: readonly { readonly nik: string; readonly name: string; readonly note: string }[];
  readonly officers: readonly { readonly username: string; readonly name: string; readonly agency: string }[];
}

/** Makes the accounts that are missing; those that are there stay as they are. */
export async function seedPeople(accounts: AccountStore, clock: Clock): Promise<void> {
  const rows = await missingRows(accounts, clock.now());
  if (rows.length > 0) await accounts.add(rows);
}

async function missingRows(accounts: AccountStore, now: Date): Promise<AccountRow[]> {
  const usernames = [...sandboxCitizens.map(({ nik }) => nik), ...sandboxOfficers.map(({ username }) => username)];
  const existing = await accounts.existing(usernames);
  if (usernames.every((name) => existing.has(name))) return [];
  // one hash for all: the password is printed anyway, and a start should not take seconds
  const password = await hashPassword(sandboxPassword);
  const nothing = { nik: null, birthdate: null, phone: null, email: null, agency: null, role: null };
  const common = () => ({ ...nothing, sub: randomUUID(), password, created_at: now });
  return [
    ...sandboxCitizens.map(({ nik, name, birthdate, phone = null, email = null, assurance }) => ({
      ...common(),
      ...{ kind: 'citizen' as const, username: nik, nik, name, birthdate, phone, email, assurance },
    })),
    ...sandboxOfficers.map(({ username, name, agency, role }) => ({
      ...common(),
      ...{ kind: 'officer' as const, username, name, agency, role, assurance: 'high' as const },
    })),
  ].filter((row) => !existing.has(row.username));
}

const today = (clock: Clock): string => clock.now().toISOString().slice(0, 10);

function citizenNote({ birthdate, note }: SandboxCitizen, locale: string, date: string): string {
  const age = ageOn(birthdate, date);
  return locale === 'en' ? `${age} years, ${note.en ?? note.id}` : `${age} tahun, ${note.id}`;
}

/** Invented people, for whoever starts the sandbox. */
export function listPeople(clock: Clock): SandboxPeople {
  return {
    password: sandboxPassword,
    citizens: sandboxCitizens.map((citizen) => ({
      nik: citizen.nik,
      name: citizen.name,
      note: citizenNote(citizen, 'id', today(clock)),
    })),
    officers: sandboxOfficers.map(({ username, name, agency }) => ({ username, name, agency })),
  };
}

/** The same, for the sign-in page. */
export function peopleOnPage(kind: AccountKind, locale: string, clock: Clock): readonly SandboxPerson[] {
  const password = sandboxPassword;
  if (kind === 'officer') {
    return sandboxOfficers.map(({ username, name, note }) => ({
      nik: username,
      name,
      password,
      note: note[locale] ?? note.id,
    }));
  }
  return sandboxCitizens.map((citizen) => {
    const { nik, name } = citizen;
    return { nik, name, password, note: citizenNote(citizen, locale, today(clock)) };
  });
}
