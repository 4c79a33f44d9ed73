/** JPEG (ITU-T T.81, annex B): walks from marker to marker, decodes nothing. */
import type { Bytes } from '../vault.js';
import { isViewable } from './pixels.js';
import { Reader } from './reader.js';

const [start, end, scan] = [0xd8, 0xd9, 0xda];

/** Frame headers hold the size; C4, C8 and CC are tables and an extension. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Whether a whole picture stands here, of a size that can be opened, with nothing foreign behind it. */
export async function isWholeJpeg(bytes: Bytes): Promise<boolean> {
  const reader = new Reader(bytes);
  if ((await reader.byte(0)) !== 0xff || (await reader.byte(1)) !== start) return false;
  let at = 2;
  let hasFrame = false;
  let hasScan = false;
  for (let segments = 0; segments < 2000; segments += 1) {
    if ((await reader.byte(at)) !== 0xff) return false;
    const marker = await reader.byte(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === end) return hasFrame && hasScan && endsAsPhonesDo(reader, bytes, at + 2);
    const length = await reader.uint16(at + 2);
    // also NaN, behind the end
    if (!(length >= 2)) return false;
    if (isFrame(marker)) {
      const [height, width] = [await reader.uint16(at + 5), await reader.uint16(at + 7)];
      if (!isViewable(width, height)) return false;
      hasFrame = true;
    }
    at += 2 + length;
    if (marker === scan) {
      hasScan = true;
      at = await nextMarker(reader, at, bytes.size);
    }
  }
  return false;
}

/** The marker after coded data, in which FF00 stands for FF and FFD0 to FFD7 are restarts. */
async function nextMarker(reader: Reader, from: number, size: number): Promise<number> {
  for (let at = from; at < size; at += 2) {
    at = await reader.indexOf(0xff, at);
    if (at < 0) return size;
    const next = await reader.byte(at + 1);
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return size;
}

/** Phones put a smaller picture, a film or their own notes behind the picture. Anything else there makes it two files in one. */
async function endsAsPhonesDo(reader: Reader, { size }: Bytes, at: number): Promise<boolean> {
  if (at >= size) return true;
  const tail = await reader.slice(at, 12);
  if (tail[0] === 0xff && tail[1] === start) return true;
  if (tail.toString('latin1', 4, 8) === 'ftyp') return true;
  if ((await reader.slice(size - 4, 4)).toString('latin1') === 'SEFT') return true;
  // cameras fill up the last block
  const filling = await reader.slice(at, 4096);
  return size - at <= 4096 && filling.every((byte) => byte === 0);
}
