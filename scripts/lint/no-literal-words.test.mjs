import { RuleTester } from 'eslint';
import { describe, it } from 'vitest';
import { noLiteralWords } from './no-literal-words.mjs';

RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.itOnly = it.only;

const literal = (text, more = {}) => ({ messageId: 'literal', data: { text }, ...more });

new RuleTester().run('no-literal-words', noLiteralWords, {
  valid: [
    'html`<p class="layan-caption" id="isi utama">${words.title}</p>`',
    'html`<p>${a}: ${b} — 3 × 4 · §</p>`',
    'html`<p>&nbsp;${a}&hellip;</p>`',
    'html`<!-- why it is so --><p>${a}</p>`',
    'html`<style>.a { color: red }</style>`',
    'html`<input name=${name} aria-label=${label} value="empat lima" />`',
    'html`<a title="${title}" href="?a=b&c=d">${a}</a>`',
    'html`<button data-title="tombol besar" @click=${() => 1} ?hidden=${a > b}>${a}</button>`',
    'html`<p data-a="1 > 0">${a}</p>`',
    'css`p { color: red }`',
    'other`<p>Kirim sekarang</p>`',
    'node.textContent = say.title()',
    "node.textContent = 'x'; node.className = 'satu dua'",
    "list.append('satu')",
    "classes.add('satu dua')",
    "node.setAttribute('class', 'satu dua')",
    "throw new Error('not a place to read it')",
    "node.textContent = ok ? '' : say.over()",
  ],
  invalid: [
    { code: 'html`<p>Kirim</p>`', errors: [literal('Kirim')] },
    { code: 'html`<p>${a} dari ${b}</p>`', errors: [literal('… dari …')] },
    { code: 'svg`<title>Peta</title>`', errors: [literal('Peta')] },
    { code: 'html`<a>${a}</a>\n<b>Batal sekarang</b>`', errors: [literal('Batal sekarang', { line: 2, column: 4 })] },
    { code: 'html`<nav aria-label="Bagian akun"></nav>`', errors: [literal('"Bagian akun"')] },
    { code: 'html`<img alt=\'Peta\' title=Kota placeholder="${a} contoh">`', errors: 3 },
    { code: 'html`<a ?hidden=${a > b} title="Kota">${c}</a>`', errors: [literal('"Kota"')] },
    { code: 'html`<p data-a="1 > 0">Kirim</p>`', errors: [literal('Kirim')] },
    { code: "node.textContent = 'Waktu habis'", errors: [literal('Waktu habis')] },
    { code: "node.textContent = ok ? '' : 'Waktu habis'", errors: [literal('Waktu habis')] },
    { code: 'node.ariaLabel = `Langkah ${n} dari ${m}`', errors: 1 },
    { code: "node.append('Belum ada')", errors: [literal('Belum ada')] },
    { code: "node.append(icon, 'Sisa ' + time)", errors: [literal('Sisa')] },
    { code: "node.setAttribute('aria-label', 'Tutup jendela')", errors: [literal('Tutup jendela')] },
  ],
});
