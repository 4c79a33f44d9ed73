/** Script of the site without a server: it signs in by PKCE, holds a token bound to a key of its own, and joins the components with both. */
import { createClient, dpop, type DpopClaims } from '@layan/client';
import { indonesia } from '@layan/indonesia';
import { regionSlices } from '@layan/regions/slices';
import { packSource, tokenSession, type Connection } from '@layan/services';
import '@layan/services/payment';
import '@layan/services/wizard';
import { clientId, paths } from './names.js';

/** What stays while the browser is at the provider. A site of use would keep a key that no script can read, in IndexedDB. */
interface Kept {
  readonly key: JsonWebKey;
  readonly verifier: string;
  readonly returnTo: string;
  readonly token: string | null;
}

const kept = (): Kept | null => JSON.parse(sessionStorage.getItem('kept') ?? 'null') as Kept | null;
const keep = (value: Kept) => sessionStorage.setItem('kept', JSON.stringify(value));

const platform = document.querySelector<HTMLLinkElement>('link[rel="service"]')!.href.replace(/\/$/, '');
const redirectUri = location.origin + paths.callback;
const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };

const base64url = (bytes: ArrayBuffer | Uint8Array) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
const ofText = (text: string) => base64url(new TextEncoder().encode(text));
const digest = async (text: string) => base64url(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
const random = () => base64url(crypto.getRandomValues(new Uint8Array(32)));

/** RFC 9449 */
async function prove(
  jwk: JsonWebKey,
  { method, url, token, nonce }: Pick<DpopClaims, 'method' | 'url'> & Partial<DpopClaims>,
) {
  const { kty, crv, x, y } = jwk;
  const claims = {
    jti: random(),
    htm: method,
    htu: url,
    iat: Math.floor(Date.now() / 1000),
    ...(nonce && { nonce }),
    ...(token && { ath: await digest(token) }),
  };
  const head = { typ: 'dpop+jwt', alg: 'ES256', jwk: { kty, crv, x, y } };
  const signed = `${ofText(JSON.stringify(head))}.${ofText(JSON.stringify(claims))}`;
  const key = await crypto.subtle.importKey('jwk', jwk, algorithm, false, ['sign']);
  const hash = { name: 'ECDSA', hash: 'SHA-256' };
  return `${signed}.${base64url(await crypto.subtle.sign(hash, key, new TextEncoder().encode(signed)))}`;
}

async function provider() {
  const reply = await fetch(`${platform}/oidc/.well-known/openid-configuration`);
  return (await reply.json()) as { readonly authorization_endpoint: string; readonly token_endpoint: string };
}

async function leaveForSignIn(returnTo: string) {
  const { privateKey } = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const verifier = random();
  keep({ key: await crypto.subtle.exportKey('jwk', privateKey), verifier, returnTo, token: null });
  const query = new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: 'openid profile layan',
    resource: 'urn:layan:api',
    state: 'one',
    nonce: random(),
    code_challenge: await digest(verifier),
    code_challenge_method: 'S256',
  });
  location.replace(`${(await provider()).authorization_endpoint}?${query}`);
}

async function comeBack(code: string, { key, verifier, returnTo }: Kept) {
  const { token_endpoint: url } = await provider();
  const reply = await fetch(url, {
    method: 'POST',
    headers: { DPoP: await prove(key, { method: 'POST', url }) },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: clientId,
      redirect_uri: redirectUri,
      code,
      code_verifier: verifier,
    }),
  });
  const { access_token: token } = (await reply.json()) as { readonly access_token: string };
  keep({ key, verifier: '', returnTo, token });
  location.replace(returnTo);
}

function join(): Connection {
  const { key, token } = kept() ?? { key: {}, token: null };
  const session = tokenSession({
    isSignedIn: token !== null,
    signInUrl: (returnTo) => `${paths.signIn}?${new URLSearchParams({ ke: returnTo })}`,
  });
  const auth = dpop({ token: () => token ?? '', proof: (claims) => prove(key, claims) });
  const client = createClient({ baseUrl: platform, ...(token !== null && { auth }) });
  const pack = packSource({ ...indonesia, regions: { ...indonesia.regions, slices: regionSlices } });
  return { client, session, pages: platform, pack };
}

const query = new URLSearchParams(location.search);
if (location.pathname === paths.signIn) void leaveForSignIn(query.get('ke')!);
else if (location.pathname === paths.callback) void comeBack(query.get('code')!, kept()!);
else {
  const connection = join();
  const wizard = document.querySelector('layan-wizard')!;
  wizard.connection = connection;
  wizard.addEventListener('layan-after-submit', (event) => {
    const { intent } = (event as CustomEvent<{ readonly intent: string | null }>).detail;
    if (intent === null) return;
    const payment = document.createElement('layan-payment');
    payment.connection = connection;
    payment.intent = intent;
    wizard.replaceWith(payment);
  });
}
