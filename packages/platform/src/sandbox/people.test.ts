import { checkNik } from '@layan/indonesia';
import { services } from '@layan/indonesia/services';
import { describe, expect, it } from 'vitest';
import { AccountStore, citizenActor, officerActor } from '../identity/accounts.js';
import { actorOf, claimsOf } from '../identity/claims.js';
import { describeEachDatabase } from '../testing/databases.js';
import { StoppedClock } from '../testing/world.js';
import { ageOn, sandboxCitizens, sandboxOfficers } from './people.js';
import { listPeople, peopleOnPage, seedPeople } from './seed.js';

const today = '2026-11-22';

describe('people of the sandbox', () => {
  it.each(sandboxCitizens)('have numbers that nobody has: $name', ({ nik, birthdate }) => {
    const birthDateCandidates: unknown = expect.arrayContaining([birthdate]);
    expect(checkNik(nik, { today })).toMatchObject({ valid: true, birthDateCandidates });
    expect(nik).toMatch(/99\d\d$/);
  });

  it('are of several ages: a child, somebody of 17, adults, old people', () => {
    const ages = sandboxCitizens.map(({ birthdate }) => ageOn(birthdate, today)).sort((one, other) => one - other);
    expect(ages[0]).toBeLessThan(12);
    expect(ages).toContain(17);
    expect(ages.at(-1)).toBeGreaterThan(80);
  });

  it('count their birthdays', () => {
    expect([ageOn('2009-01-20', '2026-01-19'), ageOn('2009-01-20', '2026-01-20')]).toEqual([16, 17]);
  });

  it('are officers of every agency that has a service, one each', () => {
    expect(sandboxOfficers.map(({ agency }) => agency).sort()).toEqual(services.map(({ agency }) => agency.id).sort());
  });

  it('are listed in the language of the page', () => {
    const clock = new StoppedClock(`${today}T00:00:00Z`);
    expect(peopleOnPage('citizen', 'en', clock)[0]?.note).toContain('36 years');
    expect(listPeople(clock).citizens[0]?.note).toContain('36 tahun');
    expect(peopleOnPage('officer', 'en', clock)).toHaveLength(2);
  });
});

describeEachDatabase('accounts', (under) => {
  it('are made once, and speak for a citizen or an officer, by claims as by account', async () => {
    const accounts = new AccountStore(under.database);
    const clock = new StoppedClock();
    await seedPeople(accounts, clock);
    const [sari] = sandboxCitizens;
    const [officer] = sandboxOfficers;
    const before = await accounts.findForSignIn('citizen', sari?.nik ?? '');
    await seedPeople(accounts, clock);
    const after = await accounts.findForSignIn('citizen', sari?.nik ?? '');
    expect(after).toEqual(before);
    expect(await accounts.findForSignIn('officer', sari?.nik ?? '')).toBeNull();

    const citizen = after?.account;
    expect(citizen && actorOf('pages', claimsOf(citizen))).toEqual(citizen && citizenActor(citizen));
    expect(citizen && actorOf('desk', claimsOf(citizen))).toBeNull();
    const clerk = (await accounts.findForSignIn('officer', officer?.username ?? ''))?.account;
    expect(clerk && actorOf('desk', claimsOf(clerk))).toEqual(clerk && officerActor(clerk));
    expect(clerk && actorOf('pages', claimsOf(clerk))).toBeNull();
  });
});
