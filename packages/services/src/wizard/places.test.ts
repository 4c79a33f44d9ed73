import { describe, expect, it } from 'vitest';
import { hashOf, Places, readHash } from './places.js';

describe('a place in an address', () => {
  it.each([
    [{ page: null }, '#ktp'],
    [{ page: 'pemohon' }, '#ktp/pemohon'],
    [{ page: 'pemohon', draft: 2 }, '#ktp/pemohon@2'],
    [{ page: 'alamat', control: 'alamat-street' }, '#ktp/alamat#alamat-street'],
    [{ page: 'wali', control: 'wali/0/nik' }, '#ktp/wali#wali/0/nik'],
  ])('%j is %s, and is read back', (place, hash) => {
    expect(hashOf('ktp', place)).toBe(hash);
    expect(readHash('ktp', hash)).toEqual(place);
  });

  it.each(['', '#', '#main', '#lain/pemohon', '#ktp-lain', '#ktp/', '#ktp/a b', '#ktp/pemohon@', '#ktp/pemohon@1234'])(
    'is nothing of ours in %j',
    (hash) => expect(readHash('ktp', hash)).toBeNull(),
  );

  it('is read with an anchor that a browser has encoded', () => {
    expect(readHash('mengurus ktp', '#mengurus%20ktp/pemohon')).toEqual({ page: 'pemohon' });
    expect(readHash('ktp', '#%/pemohon')).toBeNull();
  });
});

/** As much of a window as places need: an address, and entries with their states. */
function fakeWindow(path: string) {
  const entries: { state: unknown; url: string }[] = [{ state: null, url: path }];
  const location = {
    get hash() {
      return /#.*/.exec(entries.at(-1)!.url)?.[0] ?? '';
    },
    get pathname() {
      return entries.at(-1)!.url.replace(/[?#].*/, '');
    },
    get search() {
      return /\?[^#]*/.exec(entries.at(-1)!.url)?.[0] ?? '';
    },
  };
  const resolve = (url: string) => (url.startsWith('#') ? location.pathname + location.search + url : url);
  const history = {
    get state() {
      return entries.at(-1)!.state;
    },
    pushState: (state: unknown, _title: string, url: string) => entries.push({ state, url: resolve(url) }),
    replaceState: (state: unknown, _title: string, url: string) =>
      (entries[entries.length - 1] = { state, url: resolve(url) }),
  };
  return { window: { location, history } as unknown as Window, entries };
}

describe('places in the history', () => {
  it('are one entry a page, and keep the draft where no address shows it', () => {
    const { window, entries } = fakeWindow('/layanan/ktp?dari=beranda');
    const places = new Places(window, 'ktp', false);
    places.write({ page: 'pemohon' }, { draftId: 'd-1', changing: false });
    places.write({ page: 'pemohon' }, { draftId: 'd-1', changing: false });
    places.write({ page: 'alamat' }, { draftId: 'd-1', changing: true });
    expect(entries.map(({ url }) => url)).toEqual([
      '/layanan/ktp?dari=beranda',
      '/layanan/ktp?dari=beranda#ktp/pemohon',
      '/layanan/ktp?dari=beranda#ktp/alamat',
    ]);
    expect(places.read()).toEqual({ page: 'alamat', draftId: 'd-1', changing: true });
  });

  it('keep what the page keeps in the same entry', () => {
    const { window, entries } = fakeWindow('/layanan/ktp');
    entries[0]!.state = { scroll: 120 };
    new Places(window, 'ktp', false).write({ page: 'pemohon' }, { draftId: 'd-1', changing: false }, 'replace');
    expect(entries[0]!.state).toMatchObject({ scroll: 120 });
  });

  it('lead back to the bare address at the start', () => {
    const { window, entries } = fakeWindow('/layanan/ktp#ktp/pemohon');
    new Places(window, 'ktp', false).write({ page: null }, null);
    expect(entries.at(-1)!.url).toBe('/layanan/ktp');
  });

  it('are neither read nor written when the page wants no history', () => {
    const { window, entries } = fakeWindow('/layanan/ktp#ktp/pemohon');
    const places = new Places(window, 'ktp', true);
    places.write({ page: 'alamat' }, { draftId: 'd-1', changing: false });
    expect(entries).toHaveLength(1);
    expect(places.read()).toBeNull();
  });
});
