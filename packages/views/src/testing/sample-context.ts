/** What the examples are drawn with: the pack of Indonesia, a fixed day, addresses of plain pages. */
import { indonesia } from '@layan/indonesia';
import { plainIds, type Urls, type ViewContext } from '../context.js';
import type { EveryWord } from '../words/every.js';

/** `YYYY-MM-DD` on which every example plays. */
export const today = '2026-08-24';

const urls: Urls = {
  catalogue: () => '/layanan',
  service: (service) => `/layanan/${service}`,
  draftPage: (service, draft, page) => `/layanan/${service}/${draft}/${page}`,
  check: (service, draft) => `/layanan/${service}/${draft}/periksa`,
  applications: () => '/permohonan',
  removeDraft: (draft) => `/permohonan/draf/${draft}/hapus`,
  case: (id) => `/permohonan/${id}`,
  payment: (intent) => `/tagihan/${intent}`,
  signIn: (returnTo) => `/masuk?kembali=${encodeURIComponent(returnTo)}`,
  desk: (queue) => (queue === 'decided' ? '/meja?antrean=selesai' : '/meja'),
  deskCase: (id) => `/meja/permohonan/${id}`,
  deskSignIn: (returnTo) => `/meja/masuk?kembali=${encodeURIComponent(returnTo)}`,
  language: (locale) => `?lang=${locale}`,
};

export const sampleContext = (locale: string, words: EveryWord): ViewContext<EveryWord> => ({
  locale,
  words,
  pack: indonesia,
  today,
  zone: 'Asia/Jakarta',
  ids: plainIds,
  urls,
  level: 1,
});
