import type { Urls } from '@layan/views';

/**
 * Addresses of the platform's plain pages.
 * @param pages - Where they are; null when the page does not say: then all lead to `here`.
 */
export function platformUrls(pages: string | null, here: string): Urls {
  const plain = (...path: string[]) => (pages === null ? here : [pages, ...path.map(encodeURIComponent)].join('/'));
  return {
    catalogue: () => plain('layanan'),
    service: (service) => plain('layanan', service),
    draftPage: (service, draft, page) => plain('layanan', service, draft, page),
    check: (service, draft) => plain('layanan', service, draft, 'periksa'),
    applications: () => plain('permohonan'),
    removeDraft: (draft) => plain('permohonan', 'draf', draft, 'hapus'),
    case: (id) => plain('permohonan', id),
    payment: (intent) => plain('tagihan', intent),
    signIn: () => here,
    desk: () => plain('meja'),
    deskCase: (id) => plain('meja', 'permohonan', id),
    deskSignIn: () => plain('meja', 'masuk'),
    language: () => here,
  };
}
