/** What a QRIS code is shown with, and kept; loaded when there is one. */
import '@layan/elements/qr';

export { css } from '@layan/elements/sheets/code';
export { codeView } from '@layan/views';

/** Pixels of a module: a payment app must find the code in a gallery's smaller copy too. */
const scale = 12;

/** Keeps the code that is drawn in a root, named by the case that it pays for. @throws where the browser draws no picture */
export async function savePicture(root: ParentNode, number: string, keep: typeof download = download): Promise<void> {
  const code = root.querySelector<SVGElement>('layan-qr svg');
  if (code) keep(await pictureOf(code), `qris-${number}.png`);
}

/** A picture for a gallery: dark on light, with its quiet zone. */
async function pictureOf(code: SVGElement): Promise<Blob> {
  const [, , size = 0] = (code.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size * scale;
  const brush = canvas.getContext('2d')!;
  brush.fillStyle = '#fff';
  brush.fillRect(0, 0, canvas.width, canvas.height);
  brush.scale(scale, scale);
  brush.fillStyle = '#000';
  brush.fill(new Path2D(code.querySelector('path')?.getAttribute('d') ?? ''));
  return new Promise((resolve, reject) =>
    canvas.toBlob((picture) => (picture ? resolve(picture) : reject(new Error('No picture was made.'))), 'image/png'),
  );
}

/** Keeps it where the browser keeps what is downloaded. */
function download(picture: Blob, name: string): void {
  const href = URL.createObjectURL(picture);
  Object.assign(document.createElement('a'), { href, download: name }).click();
  // once the browser has begun to write it
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
