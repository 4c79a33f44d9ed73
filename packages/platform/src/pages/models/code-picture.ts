/** A QR code as a PNG: payment apps take pictures from a gallery, and no gallery takes an SVG. */
import { crc32, deflateSync } from 'node:zlib';
import { qrRows } from '@layan/elements/qr/path';

/** Pixels of a module: an app must find the code in a gallery's smaller copy too. */
const scale = 12;

/** Grey, one bit a pixel (PNG, W3C 2003, 11.2.2): bit depth, colour type, compression, filter, interlace. */
const oneBitGrey = [1, 0, 0, 0, 0];

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Dark on light, with its quiet zone. @throws RangeError for a text that is too long for any code */
export function codePicture(text: string): Buffer {
  const rows = qrRows(text, 'M');
  if (rows === null) throw new RangeError('The text is too long for a QR code.');
  const side = rows.length * scale;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set(oneBitGrey, 8);
  const lines = rows.flatMap((row) => Array.from({ length: scale }, () => line(row, side)));
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(lines))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** One line of pixels, light ones as 1, behind the byte that says that nothing was filtered. */
function line(row: readonly boolean[], side: number): Buffer {
  const bytes = Buffer.alloc(1 + Math.ceil(side / 8));
  for (let x = 0; x < side; x += 1) {
    if (!row[Math.floor(x / scale)]) bytes[1 + (x >> 3)]! |= 0x80 >> (x & 7);
  }
  return bytes;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
