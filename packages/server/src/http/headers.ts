/** Headers of every kind of reply, in one table. Nothing else sets a security header. */

/**
 * `redirect`: sign-in leading on. `page`: the one page that says why a sign-in failed. `data`: what the handler says itself.
 * `api` and `file`: what the platform says.
 */
export type ReplyKind = 'redirect' | 'page' | 'data' | 'api' | 'file';

/** SHA-256 of the one style sheet in the failure page (`failure-page.ts`). */
export const failureStyleHash = "'sha256-M3nDJRKtFeDSSvRS8updxM0N0zkRbKhf/YCQ14vR/Gc='";

const policies: Readonly<Record<ReplyKind, readonly string[]>> = {
  redirect: [],
  page: [`style-src ${failureStyleHash}`],
  data: [],
  api: [],
  file: ['sandbox'],
};

const nothing = ["default-src 'none'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"];

/** The headers a reply of this kind always has; a fresh object each time. */
export function headersFor(kind: ReplyKind): Headers {
  return new Headers({
    'cache-control': 'no-store',
    'content-security-policy': [...nothing, ...policies[kind]].join('; '),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  });
}
