/** Compression of what is made for one request. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

export type Encoding = 'br' | 'gzip' | 'identity';

/** Smallest answer worth compressing, in bytes. */
const threshold = 1024;
const compressible = /^(?:text\/|application\/(?:json|problem\+json|openapi\+json)|image\/svg)/;

/** The best encoding a browser takes; a weight of 0 means it does not. */
export function acceptedEncoding(header: string | string[] | undefined): Encoding {
  const refused = /;\s*q=0(?:\.0*)?\s*$/;
  const offered = String(header ?? '')
    .split(',')
    .filter((part) => !refused.test(part))
    .map((part) => part.split(';')[0]?.trim().toLowerCase());
  return offered.includes('br') ? 'br' : offered.includes('gzip') ? 'gzip' : 'identity';
}

const compress = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes),
};

/** Compresses pages and JSON. Form tokens in them differ each time, so the compressed length tells nothing about them. */
export function registerCompression(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    const type = reply.getHeader('content-type');
    if (typeof payload !== 'string' || typeof type !== 'string' || !compressible.test(type)) return payload;
    if (reply.hasHeader('content-encoding')) return payload;
    reply.header('Vary', [reply.getHeader('vary'), 'Accept-Encoding'].filter(Boolean).join(', '));
    const encoding = acceptedEncoding(request.headers['accept-encoding']);
    const bytes = Buffer.from(payload);
    if (encoding === 'identity' || bytes.length < threshold) return payload;
    reply.header('Content-Encoding', encoding).removeHeader('content-length');
    return compress[encoding](bytes);
  });
}
