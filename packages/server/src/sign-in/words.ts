import type { Reason } from './reasons.js';

export interface FailureWords {
  readonly title: string;
  readonly retry: string;
  readonly back: string;
  readonly reasons: Readonly<Record<Reason, string>>;
}

const id: FailureWords = {
  title: 'Anda belum masuk',
  retry: 'Coba masuk lagi',
  back: 'Kembali ke halaman sebelumnya',
  reasons: {
    unreachable: 'Layanan masuk nasional sedang tidak dapat dihubungi. Tunggu sebentar, lalu coba lagi.',
    no_cookies: 'Peramban Anda tidak menyimpan cookie situs ini. Izinkan cookie, lalu coba lagi.',
    not_pending: 'Waktu masuk sudah habis, atau masuk dimulai di peramban lain. Silakan mulai lagi.',
    refused: 'Layanan masuk nasional menolak permintaan ini. Silakan coba lagi.',
    untrusted: 'Jawaban dari layanan masuk nasional tidak dapat dipercaya, jadi kami menolaknya. Silakan coba lagi.',
    assurance: 'Layanan ini memerlukan cara masuk yang lebih kuat. Silakan masuk lagi dengan cara tersebut.',
    too_many: 'Terlalu banyak percobaan masuk dari jaringan Anda. Tunggu satu menit, lalu coba lagi.',
    internal: 'Terjadi kesalahan di pihak kami. Silakan coba lagi.',
  },
};

const en: FailureWords = {
  title: 'You are not signed in',
  retry: 'Try to sign in again',
  back: 'Back to the page you came from',
  reasons: {
    unreachable: 'The national sign-in service cannot be reached. Wait a moment, then try again.',
    no_cookies: 'Your browser does not keep cookies of this site. Allow them, then try again.',
    not_pending: 'The time to sign in has run out, or you began in another browser. Please start again.',
    refused: 'The national sign-in service refused this request. Please try again.',
    untrusted: 'The answer of the national sign-in service cannot be trusted, so we refused it. Please try again.',
    assurance: 'This service needs a stronger sign-in. Please sign in again that way.',
    too_many: 'Too many sign-ins from your network. Wait a minute, then try again.',
    internal: 'Something went wrong on our side. Please try again.',
  },
};

/** English for browsers that ask for it first, Indonesian for all others. */
export function wordsFor(request: Request): { readonly locale: 'id' | 'en'; readonly words: FailureWords } {
  const english = /^\s*en\b/i.test(request.headers.get('accept-language') ?? '');
  return english ? { locale: 'en', words: en } : { locale: 'id', words: id };
}
