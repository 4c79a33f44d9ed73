import { expect, it } from 'vitest';
import { paths, plainUrls, urlsFromCheck, withQuery } from './urls.js';

const urls = plainUrls('/layanan/ktp-el-hilang?dari=periksa');

it('writes each part of a path so that it stays one part', () => {
  expect(urls.draftPage('a/b', 'c?d', '#e')).toBe('/layanan/a%2Fb/c%3Fd/%23e');
  expect(paths.received('../x')).toBe('/permohonan/..%2Fx/diterima');
});

it('keeps the page and its query when the language changes', () => {
  expect(urls.language('en')).toBe('/layanan/ktp-el-hilang?dari=periksa&lang=en');
});

it('replaces a value that stands in the query already', () => {
  expect(withQuery('/meja?antrean=selesai&cursor=a', 'cursor', 'b c')).toBe('/meja?antrean=selesai&cursor=b+c');
});

it('hands a return address over whole', () => {
  const target = new URL(urls.signIn('/permohonan?cursor=a&b=c'), 'https://x.invalid');
  expect(target.searchParams.get('kembali')).toBe('/permohonan?cursor=a&b=c');
});

it('marks pages that are opened from the check page', () => {
  expect(urlsFromCheck(urls).draftPage('s', 'd', 'p')).toBe('/layanan/s/d/p?dari=periksa');
});
