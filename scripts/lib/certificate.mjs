// Imported by `npm start -- --https`: a certificate of this machine's own for loopback, kept between starts.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { X509Certificate } from 'node:crypto';
import { join } from 'node:path';

const days = 365;

/** Whether the certificate at `path` is still good for a week. */
function isGood(path) {
  if (!existsSync(path)) return false;
  return Date.parse(new X509Certificate(readFileSync(path)).validTo) > Date.now() + 7 * 86_400_000;
}

/** Paths `{ key, cert }` of PEM files in `folder`, made when missing or about to expire. */
export async function localCertificate(folder) {
  const files = { key: join(folder, 'key.pem'), cert: join(folder, 'cert.pem') };
  if (isGood(files.cert)) return files;
  const { generate } = await import('selfsigned');
  const now = new Date();
  const made = await generate([{ name: 'commonName', value: 'Layan on this machine' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: now,
    notAfterDate: new Date(now.getTime() + days * 86_400_000),
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(files.key, made.private, { mode: 0o600 });
  writeFileSync(files.cert, made.cert, { mode: 0o600 });
  return files;
}
