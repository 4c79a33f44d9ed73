/** Addresses of the plain pages: the only file that spells them. Nothing personal ever stands in one. */
import type { MoneyList, Urls } from '@layan/views';

/** Query parameter that asks for another language; the server remembers it in a cookie and drops it. */
export const languageParameter = 'lang';

/** Query of a question page that was opened by "Ubah" on the check page: the way leads back there. */
export const fromCheck = 'dari=periksa';

const segment = encodeURIComponent;

const draftFolder = (service: string, draft: string) => `/layanan/${segment(service)}/${segment(draft)}`;

/** Addresses that forms post to, and pages that only a redirect leads to. */
export const paths = {
  startDraft: (service: string) => `/layanan/${segment(service)}/mulai`,
  submit: (service: string, draft: string) => `${draftFolder(service, draft)}/kirim`,
  /** The citizen's drafts and cases, saying that the draft was saved, or deleted. */
  saved: () => '/permohonan?tersimpan=1',
  removed: () => '/permohonan?dihapus=1',
  /** Confirmation right after sending. */
  received: (id: string) => `/permohonan/${segment(id)}/diterima`,
  /** Says that the draft had been sent before; with `answers` also what was sent. */
  sent: (id: string, answers: boolean) => `/permohonan/${segment(id)}/terkirim${answers ? '?isi=1' : ''}`,
  /** The bill again, with the choice of another method. */
  chooseMethod: (intent: string) => `/tagihan/${segment(intent)}?ganti=1`,
  /** The code that is live, as a picture to keep. */
  code: (intent: string) => `/tagihan/${segment(intent)}/qris.png`,
  take: (id: string) => `/meja/permohonan/${segment(id)}/tinjau`,
  deskFile: (id: string, file: string) => `/meja/permohonan/${segment(id)}/berkas/${segment(file)}`,
  /** The part of the case's page that is about its money. */
  deskMoney: (id: string) => `/meja/permohonan/${segment(id)}#pembayaran`,
  money: (list: MoneyList = 'held') => (list === 'refused' ? '/meja/uang?daftar=ditolak' : '/meja/uang'),
  /** The ledger from one local date of the agency to another. */
  ledger: (from: string, to: string) => `/meja/uang/buku.csv?dari=${segment(from)}&sampai=${segment(to)}`,
  giveBack: (id: string) => `/meja/permohonan/${segment(id)}/kembalikan`,
  decide: (id: string) => `/meja/permohonan/${segment(id)}/putuskan`,
} as const;

/** `base` with one more or another value in its query; `base` is a path on this site, with or without a query. */
export function withQuery(base: string, name: string, value: string): string {
  const [path = '', query = ''] = base.split('?', 2);
  const parameters = new URLSearchParams(query);
  parameters.set(name, value);
  return `${path}?${parameters}`;
}

/** Addresses for views. `current` is the page that is shown, path and query. */
export function plainUrls(current: string): Urls {
  return {
    catalogue: () => '/layanan',
    service: (service) => `/layanan/${segment(service)}`,
    draftPage: (service, draft, page) => `${draftFolder(service, draft)}/${segment(page)}`,
    check: (service, draft) => `${draftFolder(service, draft)}/periksa`,
    applications: () => '/permohonan',
    removeDraft: (draft) => `/permohonan/draf/${segment(draft)}/hapus`,
    case: (id) => `/permohonan/${segment(id)}`,
    payment: (intent) => `/tagihan/${segment(intent)}`,
    signIn: (returnTo) => withQuery('/masuk', 'kembali', returnTo),
    desk: (queue) => (queue === 'decided' ? '/meja?antrean=selesai' : '/meja'),
    deskCase: (id) => `/meja/permohonan/${segment(id)}`,
    deskSignIn: (returnTo) => withQuery('/meja/masuk', 'kembali', returnTo),
    language: (locale) => withQuery(current, languageParameter, locale),
  };
}

/** The same addresses as the check page hands them out: a page that is opened from there leads back there. */
export function urlsFromCheck(urls: Urls): Urls {
  return { ...urls, draftPage: (service, draft, page) => `${urls.draftPage(service, draft, page)}?${fromCheck}` };
}
