import { asCitizen } from '../support/at-agency.js';
import { clientOf } from '../support/bill.js';
import { expect, onAnyDatabase, test } from '../support/embedded.js';

const million = 1_000_000;

/** As large as a photo. */
const fileBytes = 3.4 * million;
const heads = ['\xff\xd8\xff\xe0\0\x10JFIF\0', '\x89PNG\r\n\x1a\n', '%PDF-1.7\n', 'MZ\x90\0', '<!doctype html>'];

/** A file that is not what its first bytes say. */
function liar(at: number): Blob {
  const bytes = Buffer.alloc(fileBytes, at);
  bytes.write(heads[at % heads.length]!, 'latin1');
  return new Blob([bytes]);
}

/** Files that a draft is given: it takes a hundred million bytes, and no more. */
const filesPerDraft = 15;

test(
  'two hundred million bytes of files that are refused are not remembered by the site that passes them on, nor by the platform',
  onAnyDatabase,
  async ({ page, platform, agency }) => {
    test.setTimeout(240_000); // half a minute where nothing else runs
    await asCitizen(page, platform, 1);
    const client = await clientOf(page, agency.url);

    /** Hands in a draft full of liars, and gives the most memory that each process held meanwhile. */
    const fill = async () => {
      const most = { platform: 0, agency: 0 };
      const { id: draft } = await client.drafts.create({ service: 'paspor-penggantian' });
      for (let at = 0; at < filesPerDraft; at += 3) {
        const sent = ['/ktp', '/kk', '/paspor_lama'].map((pointer, beside) =>
          client.files.upload(liar(at + beside), { draft, pointer }),
        );
        for (const { scan } of await Promise.all(sent)) expect(scan).toBe('refused');
        most.platform = Math.max(most.platform, platform.memory);
        most.agency = Math.max(most.agency, agency.memory);
      }
      return most;
    };

    const first = await fill();
    const further = [await fill(), await fill(), await fill()];
    const half = (further.length * filesPerDraft * fileBytes) / 2;
    for (const name of ['platform', 'agency'] as const) {
      const grown = Math.max(...further.map((most) => most[name])) - first[name];
      expect(grown, `bytes that ${name} has grown by since ${first[name]}`).toBeLessThan(half);
    }
  },
);
