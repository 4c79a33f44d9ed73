import { html } from 'lit/html.js';
import { describe, expect, it } from 'vitest';
import { acceptedEncoding } from './encoding.js';
import { renderBody, renderPage } from './render-page.js';

const hostile = `"><script>alert(1)</script><!--lit-part-->&amp;'`;

describe('a page', () => {
  const page = (title: string, body = html`<main>${hostile}</main>`): string =>
    renderPage({
      locale: 'id',
      site: 'Layan',
      title,
      body,
      styles: ['/aset/a.css', '/aset/b.css'],
      icon: '/aset/i.svg',
    });

  it('is one complete document', () => {
    const document = page('Masuk');
    expect(document).toMatch(
      /^<!doctype html><html lang="id" dir="ltr"><head><meta charset="utf-8"><title>Masuk – Layan<\/title>/,
    );
    expect(document.indexOf('/aset/a.css')).toBeLessThan(document.indexOf('/aset/b.css'));
    expect(document).toMatch(/<\/main><\/body><\/html>$/);
  });

  it('shows hostile text as text, in its title and in its body', () => {
    const document = page(hostile);
    expect(document).not.toContain('<script');
    expect(document.match(/&lt;script&gt;/g)).toHaveLength(2);
    expect(document.match(/&lt;!--lit-part--&gt;/g)).toHaveLength(2);
  });

  it('keeps nothing that only a script would read', () => {
    const items = ['a', null, html`<b title=${hostile} ?hidden=${true}>${1}</b>`];
    // prettier-ignore
    const body = renderBody(html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`);
    expect(body).toMatch(/^<ul><li>a<\/li><li><\/li><li><b title="[^"]*"\s+hidden>1<\/b><\/li><\/ul>$/);
  });
});

describe('an encoding', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['br; q=0.0, gzip; q=0', 'identity'],
    ['deflate, *', 'identity'],
  ])('for %j is %s', (header, encoding) => expect(acceptedEncoding(header)).toBe(encoding));
});
