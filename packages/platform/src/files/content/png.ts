/** PNG (W3C, third edition): walks from chunk to chunk, unpacks nothing. */
import type { Bytes } from '../vault.js';
import { isViewable } from './pixels.js';
import { Reader } from './reader.js';

export const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Deflate makes at most 1032 bytes of one. */
const mostUnpacked = 1032;

/** Whether a whole picture stands here, of a size that can be opened, with nothing behind it. */
export async function isWholePng(bytes: Bytes): Promise<boolean> {
  const reader = new Reader(bytes);
  if (!(await reader.slice(0, 8)).equals(pngSignature)) return false;
  const header = await reader.slice(8, 25);
  if (header.length < 25 || header.readUInt32BE(0) !== 13 || header.toString('latin1', 4, 8) !== 'IHDR') return false;
  const [width, height] = [header.readUInt32BE(8), header.readUInt32BE(12)];
  const bits = header.readUInt8(16) * (channels[header.readUInt8(17)] ?? 0);
  if (!isViewable(width, height) || bits === 0) return false;
  const unpacked = height * (1 + Math.ceil((width * bits) / 8));
  let packed = 0;
  for (let at = 33, chunks = 0; chunks < 100_000; chunks += 1) {
    const chunk = await reader.slice(at, 8);
    if (chunk.length < 8) return false;
    const [length, name] = [chunk.readUInt32BE(0), chunk.toString('latin1', 4, 8)];
    at += 12 + length;
    if (at > bytes.size || !/^[A-Za-z]{4}$/.test(name)) return false;
    if (name === 'IDAT') packed += length;
    if (name === 'IEND') return at === bytes.size && packed > 0 && unpacked <= packed * mostUnpacked + mostUnpacked;
  }
  return false;
}
