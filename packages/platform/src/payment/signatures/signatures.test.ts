import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isMidtransMoney, isSignedByMidtrans } from './midtrans.js';
import { isSignedBySnap, minify, partnerServiceId, readResponseCode, snapSignature, snapText } from './snap.js';
import { readSecret, sign, verify } from './standard-webhooks.js';
import { hasXenditToken } from './xendit.js';

interface Vectors {
  readonly midtrans: {
    readonly cases: readonly {
      readonly order_id: string;
      readonly status_code: string;
      readonly gross_amount: string;
      readonly serverKey: string;
      readonly signature_key: string;
    }[];
  };
  readonly snap: {
    readonly symmetric: Readonly<Record<string, string>>;
    readonly responseCode: {
      readonly pattern: string;
      readonly samples: readonly { code: string; http: number; service: string; case: string }[];
    };
    readonly partnerServiceIdLeftPad8: readonly { readonly in: string; readonly out: string }[];
  };
}

const { midtrans, snap } = JSON.parse(
  readFileSync(new URL('../vectors/payments.json', import.meta.url), 'utf8'),
) as Vectors;

describe('Midtrans', () => {
  it.each(midtrans.cases)('signs $order_id for $gross_amount', ({ serverKey, ...notice }) => {
    expect(isSignedByMidtrans(notice, serverKey)).toBe(true);
    for (const field of ['order_id', 'status_code', 'gross_amount', 'signature_key'] as const) {
      expect(isSignedByMidtrans({ ...notice, [field]: `${notice[field]}0` }, serverKey), field).toBe(false);
    }
    expect(isSignedByMidtrans(notice, `${serverKey}x`)).toBe(false);
  });

  it('signs an amount as it is written: without its decimals it is another', () => {
    const [, written, bare] = midtrans.cases;
    expect(isSignedByMidtrans({ ...written!, signature_key: bare!.signature_key }, written!.serverKey)).toBe(false);
  });

  it.each([
    [{ transaction_status: 'settlement' }, true],
    [{ transaction_status: 'capture', fraud_status: 'accept' }, true],
    [{ transaction_status: 'capture', fraud_status: 'challenge' }, false],
    [{ transaction_status: 'pending' }, false],
    [{ transaction_status: 'settlement', status_code: '201' }, false],
  ])('tells of money or not: %o', (notice, expected) => {
    expect(isMidtransMoney({ status_code: '200', ...notice })).toBe(expected);
  });
});

describe('Xendit', () => {
  it('proves itself by its token alone', () => {
    const headers = { 'x-callback-token': 'token-contoh' };
    expect(hasXenditToken({ headers }, 'token-contoh')).toBe(true);
    expect(hasXenditToken({ headers }, 'token-lain')).toBe(false);
    expect(hasXenditToken({ headers: {} }, 'token-contoh')).toBe(false);
    expect(hasXenditToken({ headers: { 'x-callback-token': ['token-contoh'] } }, 'token-contoh')).toBe(false);
    expect(hasXenditToken({ headers: { 'x-callback-token': '' } }, '')).toBe(false);
  });
});

describe('SNAP', () => {
  const { symmetric } = snap;
  const request = {
    method: symmetric['method']!,
    path: symmetric['relativePath']!,
    accessToken: symmetric['accessToken']!,
    body: symmetric['bodyPretty']!,
    timestamp: symmetric['timestamp']!,
  };
  const secret = symmetric['clientSecret']!;
  const signature = symmetric['signatureHmacSha512Base64']!;

  it('signs method, path, token, the body without white space, and the time', () => {
    expect(minify(request.body)).toBe(symmetric['bodyMinified']);
    expect(snapText(request)).toBe(symmetric['stringToSign']);
    expect(snapSignature(request, secret)).toBe(signature);
    expect(isSignedBySnap(request, signature, secret)).toBe(true);
  });

  it.each(['method', 'path', 'accessToken', 'body', 'timestamp'] as const)('notices another %s', (part) => {
    const changed = part === 'body' ? request.body.replace('150000.00', '15.00') : `${request[part]}x`;
    expect(isSignedBySnap({ ...request, [part]: changed }, signature, secret)).toBe(false);
    expect(isSignedBySnap(request, signature, `${secret}x`)).toBe(false);
  });

  it('leaves what stands in a string, and how numbers are written', () => {
    expect(minify('{ "a b" : "x \\" y" ,\n "n": 1.50 }')).toBe('{"a b":"x \\" y","n":1.50}');
  });

  it.each(snap.responseCode.samples)('reads response code $code', ({ code, http, service, case: of }) => {
    expect(readResponseCode(code)).toEqual({ status: http, service, case: of });
    expect(readResponseCode(`${code}0`)).toBeNull();
  });

  it.each(snap.partnerServiceIdLeftPad8)('pads $in', ({ in: given, out }) => {
    expect(partnerServiceId(given)).toBe(out);
  });
});

describe('Standard Webhooks', () => {
  // from the specification's own test: https://github.com/standard-webhooks/standard-webhooks
  const secret = readSecret('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw');
  const body = new TextEncoder().encode('{"test": 2432232314}');
  const at = new Date(1_614_265_330_000);
  const published = {
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  };
  const later = (seconds: number) => new Date(at.getTime() + seconds * 1000);
  const check = (headers: Readonly<Record<string, string>>, now = at, bytes = body, secrets = [secret]) =>
    verify(secrets, { headers, body: bytes }, now);

  it('signs as the specification does', () => {
    expect(sign(secret, { id: published['webhook-id'], at, body })).toEqual(published);
    expect(check(published)).toBeNull();
  });

  it('is good for five minutes, before and after', () => {
    expect([-300, 300].map((seconds) => check(published, later(seconds)))).toEqual([null, null]);
    expect([-301, 301].map((seconds) => check(published, later(seconds)))).toEqual(['old', 'old']);
  });

  it.each([
    ['another key', { ...sign(Buffer.alloc(32, 1), { id: 'a', at, body }) }],
    ['another id', { ...published, 'webhook-id': 'msg_lain' }],
    ['another time', { ...published, 'webhook-timestamp': '1614265331' }],
    ['no time', { ...published, 'webhook-timestamp': '' }],
    ['a time that is no number', { ...published, 'webhook-timestamp': '1e9' }],
    ['no signature', { ...published, 'webhook-signature': '' }],
    ['another version', { ...published, 'webhook-signature': published['webhook-signature'].replace('v1', 'v2') }],
    ['half a signature', { ...published, 'webhook-signature': published['webhook-signature'].slice(0, 20) }],
  ])('refuses %s', (_name, headers) => {
    expect(check(headers)).toBe('forged');
  });

  it('is of the bytes, not of what they mean', () => {
    expect(check(published, at, new TextEncoder().encode('{"test":2432232314}'))).toBe('forged');
  });

  it('takes both keys while they are changed, and both signatures', () => {
    const fresh = Buffer.alloc(32, 7);
    const one = sign(fresh, { id: 'a', at, body });
    expect(check({ ...one }, at, body, [secret, fresh])).toBeNull();
    const two = { ...one, 'webhook-signature': `v1,AAAA ${one['webhook-signature']}` };
    expect(check(two, at, body, [fresh])).toBeNull();
    expect(check({ ...one }, at, body, [secret])).toBe('forged');
  });
});
