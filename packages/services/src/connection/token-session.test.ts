import { ManualClock } from '@layan/client/testing';
import { describe, expect, it } from 'vitest';
import { tokenSession } from './token-session.js';

const clock = new ManualClock();
const signInUrl = (returnTo: string) => `/masuk?${new URLSearchParams({ ke: returnTo })}`;

describe('the session of a page that holds its tokens', () => {
  it.each([true, false])('says whether there is a token: %s', async (isSignedIn) => {
    const session = tokenSession({ isSignedIn, signInUrl, clock });
    const answers = [session.current, await session.first(), await session.read()];
    expect(answers.map((answer) => [answer?.signedIn, answer?.parked])).toEqual(Array(3).fill([isSignedIn, false]));
    expect([session.endsAt, session.now()]).toEqual([null, clock.now()]);
  });

  it('leads to where the page signs in, and back', () => {
    expect(tokenSession({ isSignedIn: false, signInUrl }).signInUrl('/layanan?a=1')).toBe(
      '/masuk?ke=%2Flayanan%3Fa%3D1',
    );
  });

  it('has nowhere to park, and says so', async () => {
    const session = tokenSession({ isSignedIn: true, signInUrl });
    const parked = { draft: 'draft-1', revision: 1, answers: {}, page: 'pemohon' };
    for (const asked of [session.park(parked), session.takeParked(), session.signOut('/')])
      await expect(asked).rejects.toThrow('no server');
  });
});
