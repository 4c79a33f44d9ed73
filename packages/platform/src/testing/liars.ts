/** Files that are what they say, and files that are not: all of them made here, none does any harm. */
import { crc32, deflateSync } from 'node:zlib';
import { eicar } from '../files/index.js';

export interface Liar {
  readonly title: string;
  readonly name: string;
  readonly bytes: Buffer;
}

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

/** A baseline JPEG of one grey block; `width` and `height` are only claimed. */
export function jpeg(width = 8, height = 8, note = ''): Buffer {
  const segment = (marker: number, body: Buffer): Buffer => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(body.length + 2, 2);
    return Buffer.concat([head, body]);
  };
  const frame = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 1);
  frame.writeUInt16BE(width, 3);
  const lengths = Buffer.alloc(17);
  lengths[1] = 1;
  const tables = [0x00, 0x10].map((kind) => {
    const table = Buffer.concat([lengths, Buffer.from([0])]);
    table[0] = kind;
    return segment(0xc4, table);
  });
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.concat([latin('JFIF\0'), Buffer.from([1, 1, 0, 0, 1, 0, 1, 0, 0])])),
    ...(note ? [segment(0xfe, latin(note))] : []),
    segment(0xdb, Buffer.concat([Buffer.from([0]), Buffer.alloc(64, 16)])),
    segment(0xc0, frame),
    ...tables,
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x3f, 0xff, 0x00, 0xff, 0xd9]),
  ]);
}

const chunk = (name: string, body: Buffer): Buffer => {
  const out = Buffer.alloc(12 + body.length);
  out.writeUInt32BE(body.length, 0);
  out.write(name, 4, 'latin1');
  body.copy(out, 8);
  out.writeUInt32BE(crc32(out.subarray(4, 8 + body.length)), 8 + body.length);
  return out;
};

/** A grey PNG; with `claim` its header says another size than its data have. */
export function png(
  width = 4,
  height = 4,
  claim: readonly [number, number] = [width, height],
  extra: Buffer = Buffer.alloc(0),
) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(claim[0], 0);
  header.writeUInt32BE(claim[1], 4);
  header[8] = 8;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    extra,
    chunk('IDAT', deflateSync(Buffer.alloc((width + 1) * height, 1))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A PDF of one empty page; `more` stands among its objects. */
export const pdf = (more = '', head = '%PDF-1.7\n'): Buffer =>
  latin(
    `${head}1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n` +
      `3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 3 3]>>\nendobj\n${more}\n` +
      'xref\n0 4\ntrailer\n<</Size 4/Root 1 0 R>>\nstartxref\n164\n%%EOF\n',
  );

/** An archive with one empty entry. */
const zip = (entry: string): Buffer => {
  const name = latin(entry);
  const local = Buffer.alloc(30);
  local.write('PK\x03\x04', 'latin1');
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.write('PK\x01\x02', 'latin1');
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length, 16);
  return Buffer.concat([local, name, central, name, end]);
};

const svg = (inside: string): string => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;
const script = '<script>alert(1)</script>';
const html = `<!doctype html><html><body>${script}</body></html>`;

const texts: Readonly<Record<string, string>> = {
  html,
  'html after blanks': `\n\n   ${html}`,
  'html with a byte order mark': `\xef\xbb\xbf${html}`,
  'svg with a script': svg(script),
  'svg with an event': `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>`,
  'svg with a foreign object': svg(`<foreignObject>${html}</foreignObject>`),
  'svg with a link': svg('<a href="javascript:alert(1)"><text>x</text></a>'),
  'svg with an entity': `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svg('&x;')}`,
  'xml with a style sheet': `<?xml version="1.0"?><?xml-stylesheet href="x.xsl"?><x/>`,
  'xhtml with a script': `<html xmlns="http://www.w3.org/1999/xhtml">${script}</html>`,
  php: '<?php system($_GET["c"]); ?>',
  'shell script': '#!/bin/sh\nrm -rf x\n',
  javascript: 'alert(1)//',
  csv: '=HYPERLINK("http://contoh.invalid","x")\n',
  'windows shortcut': '[InternetShortcut]\nURL=http://contoh.invalid\n',
  'rich text': '{\\rtf1 x}',
  postscript: '%!PS-Adobe-3.0\n(x) show\n',
  'the test virus': eicar,
  'a virus in a comment': `%PD${eicar}`,
  'text that only says it is a PDF': 'PDF-1.7 %PDF-1.7',
};

const heads: Readonly<Record<string, Buffer>> = {
  'windows program': latin('MZ\x90\0\x03\0\0\0'),
  'linux program': latin('\x7fELF\x02\x01\x01'),
  'mac program': Buffer.from('cffaedfe', 'hex'),
  'java class': Buffer.from('cafebabe00000034', 'hex'),
  'old office file': Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  gif: latin('GIF89a\x01\0\x01\0'),
  webp: latin('RIFF\x1a\0\0\0WEBPVP8 '),
  bmp: latin('BM\x3a\0\0\0'),
  tiff: latin('II*\0'),
  heic: latin('\0\0\0\x18ftypheic'),
  gzip: Buffer.from('1f8b0800', 'hex'),
  'seven zip': Buffer.from('377abcaf271c', 'hex'),
  rar: latin('Rar!\x1a\x07\0'),
  flash: latin('FWS\x09'),
};

const filled = (head: Buffer): Buffer => Buffer.concat([head, Buffer.alloc(300, 7)]);
const cut = (bytes: Buffer, at = 0.6): Buffer => bytes.subarray(0, Math.floor(bytes.length * at));
const endings = ['.jpg', '.png', '.pdf'];

const liar = (title: string, name: string, bytes: Buffer): Liar => ({ title, name, bytes });

/** Everything in here has to be refused, each for a reason of its own. */
export const liars: readonly Liar[] = [
  ...Object.entries(texts).map(([title, text], at) => liar(title, `bukti${endings[at % 3]}`, latin(text))),
  ...Object.entries(heads).map(([title, head], at) => liar(title, `bukti${endings[at % 3]}`, filled(head))),
  liar('a document with macros', 'surat.docm.pdf', zip('word/vbaProject.bin')),
  liar('an archive that leaves its folder', 'foto.zip.jpg', zip('../../etc/cron.d/x')),
  liar('an archive by a double ending', 'foto.jpg.zip', zip('x')),
  liar('nothing at all', 'kosong.pdf', Buffer.alloc(0)),
  liar('one byte', 'foto.jpg', Buffer.from([0xff])),
  liar('only the first bytes of a picture', 'foto.jpg', Buffer.from([0xff, 0xd8, 0xff])),
  liar('zeros', 'foto.png', Buffer.alloc(5000)),
  liar('a cut JPEG', 'foto.jpg', cut(jpeg())),
  liar('a JPEG without its end', 'foto.jpg', jpeg().subarray(0, -2)),
  liar('a JPEG without a picture', 'foto.jpg', Buffer.from('ffd8ffe000024a46ffd9', 'hex')),
  liar(
    'a JPEG whose segments never end',
    'foto.jpg',
    Buffer.concat([Buffer.from('ffd8', 'hex'), Buffer.alloc(20_000, 0xff)]),
  ),
  liar('a JPEG with a segment of length 0', 'foto.jpg', Buffer.from('ffd8ffe00000ffd9', 'hex')),
  liar('a JPEG of 65500 × 65500', 'foto.jpg', jpeg(65_500, 65_500)),
  liar('a JPEG without width', 'foto.jpg', jpeg(0, 8)),
  liar('a JPEG and an archive', 'foto.jpg', Buffer.concat([jpeg(), zip('x.class')])),
  liar('a JPEG and a page', 'foto.jpg', Buffer.concat([jpeg(), latin(html)])),
  liar('a JPEG and a PDF', 'foto.jpg', Buffer.concat([jpeg(), pdf()])),
  liar('a JPEG with the test virus', 'foto.jpg', jpeg(8, 8, eicar)),
  liar('a cut PNG', 'foto.png', cut(png())),
  liar('a PNG without its end', 'foto.png', png().subarray(0, -12)),
  liar('a PNG of 60000 × 60000', 'foto.png', png(4, 4, [60_000, 60_000])),
  liar('a PNG that claims a thousand times its data', 'foto.png', png(4, 4, [10_000, 10_000])),
  liar('a PNG without height', 'foto.png', png(4, 4, [4, 0])),
  liar(
    'a PNG with a chunk beyond its end',
    'foto.png',
    Buffer.concat([png().subarray(0, 33), Buffer.from('7fffffff49444154', 'hex')]),
  ),
  liar('a PNG and an archive', 'foto.png', Buffer.concat([png(), zip('x')])),
  liar('a PNG and a script', 'foto.png', Buffer.concat([png(), latin(script)])),
  liar('a PNG with the test virus', 'foto.png', png(4, 4, [4, 4], chunk('tEXt', latin(`Comment\0${eicar}`)))),
  liar('a cut PDF', 'surat.pdf', cut(pdf())),
  liar('a PDF after something else', 'surat.pdf', Buffer.concat([latin(html), pdf()])),
  liar('a PDF of no version', 'surat.pdf', pdf('', '%PDF-x.y\n')),
  liar('a PDF with a page behind it', 'surat.pdf', Buffer.concat([pdf(), latin(html)])),
  liar('a PDF and an archive', 'surat.pdf', Buffer.concat([pdf(), zip('x')])),
  liar('a PDF that runs a script', 'surat.pdf', pdf('4 0 obj\n<</S/JavaScript/JS(app.alert(1))>>\nendobj')),
  liar('a PDF that hides its script', 'surat.pdf', pdf('4 0 obj\n<</S/J#61v#61Script/JS(x)>>\nendobj')),
  liar('a PDF that starts a program', 'surat.pdf', pdf('4 0 obj\n<</S/Launch/F(cmd.exe)>>\nendobj')),
  liar(
    'a PDF that carries a file',
    'surat.pdf',
    pdf('4 0 obj\n<</Type/EmbeddedFile/Length 0>>stream\nendstream\nendobj'),
  ),
  liar('a PDF with the test virus', 'surat.pdf', pdf(`% ${eicar}`)),
  liar('a page by an ending in front of NUL', 'foto.jpg\0.html', latin(html)),
  liar('a program by a name read backwards', 'foto\u202Egpj.exe', filled(heads['windows program']!)),
  liar('a program by a path', '../../../usr/bin/foto.jpg', filled(heads['linux program']!)),
  liar('a page by a name with a header in it', 'a.jpg"\r\nContent-Type: text/html\r\n\r\n', latin(html)),
  liar('a page by a very long name', `${'a'.repeat(3000)}.jpg`, latin(html)),
  liar('a page by a name that is a script', `${script}.jpg`, latin(html)),
  liar(
    'too large for its question',
    'foto.jpg',
    Buffer.concat([jpeg().subarray(0, -2), Buffer.alloc(100_001), Buffer.from('ffd9', 'hex')]),
  ),
];

/** Odd, and taken all the same: nobody is sent away for what their telephone does. */
export const honest: readonly (Liar & { readonly type: string })[] = [
  { ...liar('a JPEG', 'foto.jpg', jpeg()), type: 'image/jpeg' },
  { ...liar('a JPEG called a PDF', 'foto.pdf', jpeg()), type: 'image/jpeg' },
  { ...liar('a JPEG called a program', 'foto.exe', jpeg()), type: 'image/jpeg' },
  {
    ...liar('a JPEG with a film behind it', 'foto.jpg', Buffer.concat([jpeg(), latin('\0\0\0\x18ftypmp42film')])),
    type: 'image/jpeg',
  },
  { ...liar('a JPEG with a smaller one behind it', 'foto.jpg', Buffer.concat([jpeg(), jpeg()])), type: 'image/jpeg' },
  {
    ...liar('a JPEG with notes of its telephone', 'foto.jpg', Buffer.concat([jpeg(), latin('notesSEFT')])),
    type: 'image/jpeg',
  },
  { ...liar('a JPEG that says script', 'foto.jpg', jpeg(8, 8, script)), type: 'image/jpeg' },
  { ...liar('a PNG', 'foto.png', png(40, 40)), type: 'image/png' },
  { ...liar('a PDF', 'surat.pdf', pdf()), type: 'application/pdf' },
  { ...liar('a PDF without a name', '', pdf()), type: 'application/pdf' },
  { ...liar('a PDF that says JS by chance', 'surat.pdf', pdf('stream\nab/JS(cd\nendstream')), type: 'application/pdf' },
];
