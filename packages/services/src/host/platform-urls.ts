import type { Urls } from '@layan/views';

/**
 * Addresses of the platform's plain pages that citizens are led to; what a component shows itself, or never, is `here`.
 * @param pages - Where they are; null when the page does not say: then all lead to `here`.
 */
export function platformUrls(pages: string | null, here: string): Urls {
  const stay = () => here;
  const plain = (...path: string[]) => (pages === null ? here : [pages, ...path.map(encodeURIComponent)].join('/'));
  return {
    catalogue: () => plain('layanan'),
    service: (service) => plain('layanan', service),
    draftPage: stay,
    check: stay,
    applications: () => plain('permohonan'),
    removeDraft: (draft) => plain('permohonan', 'draf', draft, 'hapus'),
    case: (id) => plain('permohonan', id),
    payment: (intent) => plain('tagihan', intent),
    signIn: stay,
    desk: stay,
    deskCase: stay,
    deskSignIn: stay,
    language: stay,
  };
}
