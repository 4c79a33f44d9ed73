import { readFileSync } from 'node:fs';
import type { Pack } from '@layan/definition';
import { packSource } from '../pack.js';
import { describe, expect, it } from 'vitest';
import { sharedData } from '../../../../scripts/shared.mjs';
import { isComplete, isFault, readConnection, readService } from './read-connection.js';

const pack = packSource({ id: 'id' } as Pack);
const right = { bff: '/layan', platform: 'https://platform.example', pack };
const faults = (given: Partial<Parameters<typeof readConnection>[0]>) => {
  const read = readConnection({ ...right, ...given });
  return isComplete(read) ? [] : read.map(({ attribute }) => attribute);
};

describe('what a page says of its connection', () => {
  it.each(['/layan', '/layan/', ' /layan ', '/kantor/layan'])('takes %j for a path of this site', (bff) => {
    expect(faults({ bff })).toEqual([]);
  });

  it.each([
    null,
    '',
    'layan',
    '//jahat.example',
    'https://jahat.example/layan',
    'javascript:alert(1)',
    '/layan?x',
    '/a/../b',
    '\\layan',
    '/\\jahat.example',
  ])('refuses %j as the path of the server', (bff) => expect(faults({ bff })).toEqual(['bff']));

  it.each([
    null,
    '',
    'https://platform.example',
    'https://platform.example/',
    'http://localhost:4400',
    'http://127.0.0.1:4400',
  ])('takes %j for the platform', (platform) => expect(faults({ platform })).toEqual([]));

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'http://platform.example',
    'platform.example',
    '/platform',
    'https://a:b@platform.example',
    'vbscript:x',
  ])('refuses %j as the platform', (platform) => expect(faults({ platform })).toEqual(['platform']));

  it('gives the platform without a slash, so that paths can be put behind it', () => {
    const read = readConnection({ ...right, platform: 'https://platform.example/nasional//' });
    expect(isComplete(read) && read.pages).toBe('https://platform.example/nasional');
  });

  it('names everything that is wrong at once, each with its remedy', () => {
    const read = readConnection({ bff: null, platform: 'x', pack: null });
    if (isComplete(read)) throw new Error('It takes what is wrong.');
    expect(read.map(({ attribute }) => attribute)).toEqual(['bff', 'platform', 'pack']);
    for (const { remedy } of read) expect(remedy).toMatch(/\w.+\.$/);
  });

  const lists = ['Open-Redirect-payloads.txt', 'open_redirect_wordlist.txt', 'openredirects.txt'].map((name) =>
    sharedData('open-redirect', name),
  );
  it.skipIf(lists.includes(null))(
    'takes no address of another site, however it is dressed, for a path of this one',
    () => {
      const all = lists.flatMap((path) => readFileSync(path!, 'utf8').split('\n'));
      const plain = /^\s*(\/[A-Za-z0-9_-]+)+\/*\s*$/;
      expect(all.filter((bff) => !plain.test(bff) && faults({ bff }).length === 0)).toEqual([]);
      expect(all.length).toBeGreaterThan(300);
    },
  );
});

describe('the id of a service', () => {
  it('is read without the spaces around it', () => expect(readService(' ktp-el-hilang ')).toBe('ktp-el-hilang'));

  it.each([null, '', 'KTP', 'ktp_el', '../x', 'ktp el', '<b>', '-ktp', 'ktp-', 'a'.repeat(101)])(
    'is not %j',
    (service) => {
      expect(isFault(readService(service))).toBe(true);
    },
  );
});
