import { randomBytes } from 'node:crypto';
import { beforeEach, expect, it } from 'vitest';
import { sandboxCitizens, sandboxPassword } from '../sandbox/people.js';
import { seedPeople } from '../sandbox/seed.js';
import { Counters } from '../sessions/index.js';
import { describeEachDatabase } from '../testing/databases.js';
import { StoppedClock } from '../testing/world.js';
import { AccountStore } from './accounts.js';
import { checkCredentials } from './sign-in-check.js';

const [sari, budi] = sandboxCitizens.map(({ nik }) => nik) as [string, string];

describeEachDatabase('credentials', (under) => {
  const clock = new StoppedClock();
  const limits = { accountFailures: 3, addressFailures: 5, lock: 600 };
  let check: (username: string, password: string, address?: string) => Promise<string>;
  beforeEach(async () => {
    const accounts = new AccountStore(under.database);
    await seedPeople(accounts, clock);
    const counters = new Counters({ database: under.database, clock, secret: randomBytes(32) });
    check = async (username, password, address = '192.0.2.1') => {
      const options = { accounts, counters, limits };
      const result = await checkCredentials(options, { kind: 'citizen', username, password, address });
      return 'error' in result ? result.error : result.account.username;
    };
  });

  it('open the account they fit', async () => {
    expect(await check(sari, sandboxPassword)).toBe(sari);
    expect(await check(sari, sandboxPassword.toUpperCase())).toBe('wrong');
    expect(await check('tidak-ada', sandboxPassword)).toBe('wrong');
  });

  it('that are wrong lock the name, wherever they come from, and nobody else', async () => {
    for (const address of ['192.0.2.1', '192.0.2.2', '192.0.2.3'])
      expect(await check(sari, 'x', address)).toBe('wrong');
    expect(await check(sari, sandboxPassword, '192.0.2.4')).toBe('locked');
    expect(await check(budi, sandboxPassword, '192.0.2.4')).toBe(budi);
  });

  it('that are wrong lock the address, whatever names it tries, and no other', async () => {
    for (let guess = 0; guess < limits.addressFailures; guess += 1) expect(await check(`a${guess}`, 'x')).toBe('wrong');
    expect(await check(sari, sandboxPassword)).toBe('locked');
    expect(await check(sari, sandboxPassword, '192.0.2.9')).toBe(sari);
    clock.advance(limits.lock);
    expect(await check(sari, sandboxPassword)).toBe(sari);
  });

  it('that are right never lock an address that many share', async () => {
    for (let person = 0; person < 2 * limits.addressFailures; person += 1) {
      expect(await check(person % 2 ? sari : budi, sandboxPassword)).toBe(person % 2 ? sari : budi);
    }
  });
});
