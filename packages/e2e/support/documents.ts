/** Files that a citizen hands in: made here, whole, about nobody. */
import { createHash, randomBytes } from 'node:crypto';

export interface Handed {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A PDF of one empty page with so many bytes in all, most of them a comment of no meaning. */
export function pdf(name: string, size = 2000): Handed {
  const head =
    '%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n' +
    '3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 3 3]>>\nendobj\n';
  const tail = 'xref\n0 4\ntrailer\n<</Size 4/Root 1 0 R>>\nstartxref\n164\n%%EOF\n';
  const room = size - head.length - tail.length;
  const line = () => `%${randomBytes(39).toString('hex')}\n`;
  const filling = Array.from({ length: Math.ceil(room / 80) }, line)
    .join('')
    .slice(0, room - 1);
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(`${head}${filling}\n${tail}`, 'latin1') };
}

/** A picture by its name, and something else by its content. */
export const liar = (name: string): Handed => ({
  name,
  mimeType: 'image/jpeg',
  buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
});

export const hash = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
