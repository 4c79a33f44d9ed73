/** An application that costs something, made without filling in a form: for journeys that are about its money. */
import { createClient, type Client } from '@layan/client';
import type { Page } from '@playwright/test';
import { scan } from './passport.js';

/** What the application costs, in whole rupiah: a plain passport of five years. */
export const price = 350_000;

/** What the platform's client asks for the citizen who is signed in at the agency's site in this browser. */
export async function clientOf(page: Page, agency: string): Promise<Client> {
  const cookies = await page.context().cookies(agency);
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const session = await fetch(`${agency}/layan/session`, { headers: { cookie } });
  const { csrf } = (await session.json()) as { readonly csrf: string };
  return createClient({
    baseUrl: `${agency}/layan/api`,
    auth: {
      credentials: 'omit',
      ownOrigin: true,
      authorize({ headers }) {
        for (const [name, value] of Object.entries({ cookie, origin: agency, 'Layan-CSRF': csrf }))
          headers.set(name, value);
      },
    },
  });
}

/** A draft in which everything is answered: what is left is to send it. */
export async function answeredDraft(client: Client) {
  const handle = await client.drafts.begin('paspor-penggantian');
  const { id: draft } = handle.draft;
  await handle.patch({ untuk: 'diri' });
  const files = ['ktp', 'kk', 'paspor_lama'].map(async (name) => {
    const { name: file, buffer } = scan(`${name}.png`);
    const { id } = await client.files.upload(new Blob([buffer]), { draft, pointer: `/${name}`, name: file });
    return [name, [id]] as const;
  });
  await handle.patch({
    nomor_paspor: 'X1234567',
    alasan: 'habis',
    jenis: 'biasa',
    masa_berlaku: '5',
    alamat: { code: '31.71.01.1001', street: 'Jalan Contoh 1', rt: '003', rw: '012', postalCode: '10110' },
    setuju: { accepted: true, at: '2026-11-23T02:00:00Z' },
    ...Object.fromEntries(await Promise.all(files)),
  });
  return handle;
}

/** The bill of a new application. */
export async function newBill(client: Client) {
  const { intent } = await (await answeredDraft(client)).submit();
  return client.intents.get(intent!);
}
