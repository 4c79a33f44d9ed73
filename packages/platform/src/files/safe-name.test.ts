import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharedData } from '../../../../scripts/shared.mjs';
import { attachment, safeName, savedName } from './safe-name.js';

describe('names of files', () => {
  it.each([
    ['KTP saya.jpg', 'KTP saya.jpg'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\fakepath\\foto.jpg', 'foto.jpg'],
    ['foto\u202Egpj.exe', 'fotogpj.exe'],
    ['foto.jpg\0.html', 'foto.jpg.html'],
    ['a\r\nSet-Cookie: x.pdf', 'aSet-Cookie_ x.pdf'],
    ['  .bashrc ', 'bashrc'],
    ['con.pdf', '_con.pdf'],
    ['console.pdf', 'console.pdf'],
    ['', 'berkas'],
    ['///', 'berkas'],
    ['\ud800', 'berkas'],
    ['e\u0301.png', '\u00e9.png'],
    ['foto 👍🏽.png', 'foto 👍🏽.png'],
  ])('%j is %j', (given, shown) => expect(safeName(given)).toBe(shown));

  it('are short, and keep their ending', () => {
    expect(safeName(`${'a'.repeat(500)}.pdf`)).toBe(`${'a'.repeat(96)}.pdf`);
  });

  it('are saved with an ending of their kind', () => {
    expect(savedName('foto.exe', 'image/jpeg')).toBe('foto.exe.jpg');
    expect(savedName('FOTO.JPEG', 'image/jpeg')).toBe('FOTO.JPEG');
  });

  const list = sharedData('blns');
  it.skipIf(list === null)('of the list of naughty strings make one harmless header each', () => {
    const strings = JSON.parse(readFileSync(join(list!, 'blns.json'), 'utf8')) as string[];
    expect(strings.length).toBeGreaterThan(400);
    for (const given of strings) {
      const name = safeName(given);
      expect(name).toMatch(/^[^/\\\p{Cc}\p{Cs}<>:"|?*]+$/u);
      const header = attachment(savedName(name, 'image/png'));
      expect(header).toMatch(
        /^attachment; filename="[\x20-\x21\x23-\x5b\x5d-\x7e]+"; filename\*=UTF-8''[\w!#$&+.^`|~%-]+$/,
      );
      expect(decodeURIComponent(header.split("filename*=UTF-8''")[1]!)).toBe(savedName(name, 'image/png'));
    }
  });
});
