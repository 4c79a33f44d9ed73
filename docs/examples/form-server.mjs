// A form on an agency's own server: plain HTML that works without scripts, and the elements on top. Run: node form-server.mjs
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { text } from 'node:stream/consumers';

const sdk = new URL('.', import.meta.resolve('@layan/sdk/layan.css'));
const template = readFileSync(new URL('form-page.html', import.meta.url), 'utf8');
const types = { '.js': 'text/javascript', '.css': 'text/css' };

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** One text a rule, whoever asks. */
const rules = {
  nama: (value) => (value ? '' : 'Nama lengkap sesuai KTP-el wajib diisi.'),
  surat: (value) =>
    !value ? 'Nomor surat wajib diisi.' : value.startsWith('SKTLK/') ? '' : 'Nomor surat ini tidak kami temukan.',
};

const check = (answers) =>
  Object.entries(rules)
    .map(([name, rule]) => ({ name, message: rule(answers.get(name)?.trim() ?? '') }))
    .filter(({ message }) => message);

const signs = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (value) => value.replace(/[&<>"]/g, (sign) => signs[sign]);

const summary = (errors) =>
  errors.length === 0
    ? ''
    : `<div class="layan-error-summary" role="group" aria-labelledby="findings" tabindex="-1" autofocus>
        <h2 class="layan-heading" data-size="m" id="findings">Ada ${errors.length} isian yang perlu diperbaiki</h2>
        <ul class="layan-error-summary-list">
          ${errors.map(({ name, message }) => `<li><a class="layan-link" href="#${name}">${message}</a></li>`).join('')}
        </ul>
      </div>`;

const fieldError = (name, message) => `<p class="layan-field-error" id="${name}-error">
  <span class="layan-field-mark" aria-hidden="true"></span>
  <span><span class="layan-visually-hidden">Kesalahan: </span>${message}</span>
</p>`;

function page(answers, errors) {
  const parts = { prefix: errors.length ? 'Perlu diperbaiki: ' : '', summary: summary(errors) };
  for (const name of Object.keys(rules)) {
    const message = errors.find((error) => error.name === name)?.message;
    parts[name] = escape(answers.get(name) ?? '');
    parts[`${name}-error`] = message ? fieldError(name, message) : '';
    parts[`${name}-state`] = message ? 'bad' : '';
    parts[`${name}-invalid`] = String(Boolean(message));
  }
  return template.replace(/\{([a-z-]+)\}/g, (_, part) => parts[part]);
}

function send(response, status, type, body) {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': policy });
  response.end(body);
}

async function receive(request, response) {
  const answers = new URLSearchParams(await text(request));
  const errors = check(answers);
  if (errors.length === 0) return response.writeHead(303, { location: '/terima-kasih' }).end();
  if (!request.headers.accept?.includes('application/problem+json'))
    return send(response, 422, 'text/html', page(answers, errors));
  const listed = errors.map(({ name, message }) => ({ pointer: `/${name}`, message }));
  send(response, 422, 'application/problem+json', JSON.stringify({ title: 'Perlu diperbaiki', errors: listed }));
}

function sendFile(path, response) {
  const file = path.startsWith('/layan-sdk/')
    ? new URL(path.slice('/layan-sdk/'.length), sdk)
    : new URL('form-page.js', import.meta.url);
  try {
    if (!file.href.startsWith(sdk.href) && path !== '/form-page.js') throw new Error('outside');
    send(response, 200, types[extname(file.pathname)] ?? 'application/octet-stream', readFileSync(file));
  } catch {
    response.writeHead(404).end();
  }
}

createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  if (request.method === 'POST') return void receive(request, response);
  if (pathname === '/') return send(response, 200, 'text/html', page(new URLSearchParams(), []));
  if (pathname === '/terima-kasih')
    return send(response, 200, 'text/html', '<h1>Permohonan Anda sudah kami terima</h1>');
  sendFile(pathname, response);
}).listen(Number(process.env.PORT ?? 4402), 'localhost');
