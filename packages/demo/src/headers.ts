/** Headers of everything this site sends by itself; the replies below `/layan` bring their own. */
import type { Policy } from './settings.js';

const nothing = [
  "default-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
];

/** No script runs here, no other site frames it, and forms lead nowhere else. */
const plainPolicy = [
  ...nothing,
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'none'",
  "trusted-types 'none'",
].join('; ');

const trustedTypes: Readonly<Record<Policy, string>> = {
  house: "lit-html layan 'allow-duplicates'",
  'lit-only': 'lit-html',
};

/** What a page with the SDK needs: one script that carries the nonce, and whatever that script loads from this site. */
export const servicePolicy = (nonce: string, platform: string, policy: Policy): string =>
  [
    ...nothing,
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    `form-action 'self' ${platform}`,
    `trusted-types ${trustedTypes[policy]}`,
  ].join('; ');

export const caching = {
  /** Asked for again each time, which costs nothing while the ETag fits. */
  page: 'no-cache',
  /** The name changes with the content. */
  immutable: 'public, max-age=31536000, immutable',
} as const;

const refused = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics'];
const yearAndDay = 31_622_400;

export function siteHeaders(https: boolean): Readonly<Record<string, string>> {
  return {
    'cache-control': caching.page,
    'content-security-policy': plainPolicy,
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': refused.map((feature) => `${feature}=()`).join(', '),
    'referrer-policy': 'strict-origin-when-cross-origin',
    vary: 'accept-encoding',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    ...(https ? { 'strict-transport-security': `max-age=${yearAndDay}` } : {}),
  };
}
