import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clearCookie, cookieNames, readCookie, setCookie } from './cookies.js';

const request = (cookie: string) => ({ headers: new Headers({ cookie }) }) as Request;
const value = fc.stringMatching(/^[A-Za-z0-9_-]{1,60}$/);
const header = fc.stringMatching(/^[\t -~]*$/);

describe('cookies', () => {
  it('are read back as they were set, among any others', () => {
    fc.assert(
      fc.property(value, fc.array(fc.tuple(fc.stringMatching(/^[A-Za-z0-9]{1,9}$/), value)), (own, others) => {
        const headers = new Headers();
        setCookie(headers, cookieNames.session, own);
        const pair = String(headers.get('set-cookie')).split(';')[0];
        const all = [...others.map(([name, text]) => `${name}=${text}`), pair].join('; ');
        expect(readCookie(request(all), cookieNames.session)).toBe(own);
        expect(readCookie(request(all), cookieNames.pending)).toBeNull();
      }),
    );
  });

  it('are nothing but base64url, whatever is sent', () => {
    fc.assert(
      fc.property(header, (text) => {
        for (const name of Object.values(cookieNames))
          expect(String(readCookie(request(`${name}=${text}`), name))).toMatch(/^[A-Za-z0-9_-]{1,4000}$/);
      }),
    );
  });

  it('count only when there is one of that name', () => {
    expect(readCookie(request('__Host-layan=a; __Host-layan=b'), cookieNames.session)).toBeNull();
    expect(readCookie(request('__Host-layan=a; __Host-layan=a'), cookieNames.session)).toBe('a');
    expect(readCookie(request('__host-layan=a; x__Host-layan=b'), cookieNames.session)).toBeNull();
  });

  it('are cleared with the attributes they were set with', () => {
    const headers = new Headers();
    setCookie(headers, cookieNames.parked, 'a');
    clearCookie(headers, cookieNames.parked);
    expect(headers.getSetCookie()).toEqual([
      '__Host-layan-parked=a; Path=/; Secure; HttpOnly; SameSite=Lax',
      '__Host-layan-parked=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0',
    ]);
  });
});
