/** What a citizen does with `ktp-el-hilang`, form by form. */
import type { PageSeen, Visitor } from './visitor.js';

export const service = '/layanan/ktp-el-hilang';

/** Invented. The serial of the number, 99xx, is one that no district reaches in a day. */
export const sari = {
  nik: '3171015203909901',
  name: 'Sari Contoh',
  birthdate: '1990-03-12',
  phone: '+6281200009901',
};
export const budi = { nik: '3273010508859902', name: 'Budi Contoh', birthdate: '1985-08-05', phone: '+6281200009902' };

/** The short way: a damaged card. */
const answers: readonly (readonly [page: string, fields: Readonly<Record<string, string>>])[] = [
  ['keperluan', { keperluan: 'rusak' }],
  ['pemohon', { nomor_kk: '3171011203109901' }],
  ['kerusakan', { kerusakan: 'patah' }],
  ['alamat', { 'alamat.street': 'Jalan Contoh 1' }],
  ['kontak', { kabar: 'sms' }],
  ['pengambilan', { pengambil: 'sendiri' }],
  ['pernyataan', { benar: 'true' }],
];

/** A new draft, on its first question. */
export async function begin(visitor: Visitor): Promise<PageSeen> {
  return visitor.send(await visitor.get(service), '/mulai');
}

/** Chooses a village, level by level. */
export async function chooseVillage(visitor: Visitor, page: PageSeen): Promise<PageSeen> {
  const level = (at: PageSeen, part: string, code: string) =>
    visitor.send(at, '/alamat', { [`alamat.${part}`]: code }, 'region:alamat');
  const regency = await level(page, 'province', '31');
  const district = await level(regency, 'regency', '31.71');
  const village = await level(district, 'district', '31.71.01');
  return level(village, 'village', '31.71.01.1001');
}

/** Answers a draft from the page it is on up to the page `until`, or to the check page. */
export async function answer(visitor: Visitor, from: PageSeen, until = 'periksa'): Promise<PageSeen> {
  let page = from;
  while (!page.address.endsWith(`/${until}`)) {
    const [id, fields] = answers.find(([name]) => page.address.endsWith(`/${name}`)) ?? [];
    if (id === undefined) throw new Error(`No answer is known for ${page.address}: ${page.document.text}`);
    const asked = id === 'alamat' ? await chooseVillage(visitor, page) : page;
    page = await visitor.send(asked, `/${id}`, fields, 'next');
    if (page.status !== 200) throw new Error(`${page.address} answers ${page.status}: ${page.document.text}`);
  }
  return page;
}

/** A new draft with every question answered, on its check page. */
export const apply = async (visitor: Visitor): Promise<PageSeen> => answer(visitor, await begin(visitor));

/** A new application, sent; the page that says so. */
export async function send(visitor: Visitor): Promise<PageSeen> {
  return visitor.send(await apply(visitor), '/kirim');
}

/** Id of the draft or the case in an address of one of its pages. */
export const idIn = (address: string): string =>
  address.split(/[/?#]/).at(address.startsWith('/layanan') ? 3 : 2) ?? '';

export const caseNumber = ({ document }: PageSeen): string =>
  /P-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(document.text)?.[0] ?? '';
