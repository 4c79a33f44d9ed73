/** What tokens say about people, and who may learn it. */
import { assurances, type Assurance } from '@layan/definition';
import type { Actor, Identity } from '../stores/actor.js';
import { officerRole, ownIssuer, type Account } from './accounts.js';

/** Claims by scope. `identity` and `desk` are for the platform's own two clients alone. */
export const claimsByScope: Record<string, string[]> = {
  openid: ['sub', 'acr', 'amr', 'auth_time'],
  profile: ['name', 'birthdate'],
  phone: ['phone_number'],
  email: ['email'],
  identity: ['nik'],
  desk: ['agency', 'role'],
};

/** Resource and scope of access tokens for the API. */
export const apiResource = 'urn:layan:api';
export const apiAudience = 'layan-api';
export const apiScope = 'layan';

const publicScopes = ['openid', 'profile', 'phone', 'email'];
export const scopes = {
  pages: [...publicScopes, 'identity'].join(' '),
  desk: 'openid profile desk',
  other: [...publicScopes, apiScope].join(' '),
} as const;

/** Claims of an account, by the names of OpenID Connect Core 5.1. */
export function claimsOf(account: Account): { sub: string; [claim: string]: string } {
  const { sub, name, birthdate, phone, email, nik, agency, role, assurance } = account;
  const all = { sub, name, birthdate, phone_number: phone, email, nik, agency, role, acr: assurance };
  const known = Object.entries(all).flatMap(([claim, value]) => (value === null ? [] : [[claim, value] as const]));
  return { sub, ...Object.fromEntries(known) };
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const assuranceOf = (acr: unknown): Assurance => assurances.find((known) => known === acr) ?? 'basic';

/** Who a checked ID token speaks for; null when it is not enough for the kind of session. */
export function actorOf(
  kind: 'pages' | 'desk',
  claims: Readonly<Record<string, unknown>> & { sub: string },
): Extract<Actor, { kind: 'citizen' | 'officer' }> | null {
  const name = text(claims.name);
  const { sub } = claims;
  if (kind === 'desk') {
    const agency = text(claims.agency);
    const role = officerRole(claims.role);
    return agency && role && name ? { kind: 'officer', agency, role, sub, name } : null;
  }
  if (claims.agency !== undefined) return null;
  const all = {
    nik: text(claims.nik),
    name,
    birthdate: text(claims.birthdate),
    phone: text(claims.phone_number),
    email: text(claims.email),
  };
  const identity = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Identity;
  return { kind: 'citizen', person: { issuer: ownIssuer, sub }, identity, assurance: assuranceOf(claims.acr) };
}
