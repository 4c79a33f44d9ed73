/** Names of files, made safe to show, to save and to put into a header. */
import { limits } from '@layan/contract';
import type { FileType } from '@layan/definition';

/** What a name is called of which nothing is left. */
const nameless = 'berkas';

const endings: Readonly<Record<FileType, readonly string[]>> = {
  'image/jpeg': ['.jpg', '.jpeg'],
  'image/png': ['.png'],
  'application/pdf': ['.pdf'],
};

/** Names that Windows gives to devices. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/**
 * The last part of what may have been a path, without control characters, marks that turn the direction of writing (a name that ends in
 * `gpj.exe` read backwards), characters that no file system takes, or dots and blanks at either end.
 */
export function safeName(given: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\uFFFD]/gu, '')
    .replace(/[<>:"|?*%]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  return short(plain).replace(devices, '_$&') || nameless;
}

/** Shortened in the middle of the name, so that its ending stays. */
function short(name: string): string {
  const points = [...name];
  if (points.length <= limits.fileNameLength) return name;
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? '';
  return points.slice(0, limits.fileNameLength - ending.length).join('') + ending;
}

/** The name with an ending of its kind, whatever it pretended to be: `foto.exe` with a picture in it is saved as `foto.exe.jpg`. */
export function savedName(name: string, type: FileType): string {
  const fits = endings[type].some((ending) => name.toLowerCase().endsWith(ending));
  return fits ? name : `${name}${endings[type][0]}`;
}

/** `Content-Disposition` (RFC 6266): to be saved under this name, in ASCII for old readers and in full for others. */
export function attachment(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]/g, '_').replace(/["\\]/g, '_');
  const full = encodeURIComponent(name).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${full}`;
}
