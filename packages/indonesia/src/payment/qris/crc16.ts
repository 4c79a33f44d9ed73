/** Bytes of a text as UTF-8, which a country pack has no `TextEncoder` for. */
const utf8 = (text: string) =>
  encodeURIComponent(text).replace(/%(..)/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** CRC-16/CCITT-FALSE (polynomial 1021, from FFFF, not reflected) of a text as UTF-8, in four hex digits. */
export function crc16(text: string): string {
  let crc = 0xffff;
  for (const byte of utf8(text)) {
    crc ^= byte.charCodeAt(0) << 8;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc << 1) ^ (crc & 0x8000 ? 0x11021 : 0);
  }
  return crc.toString(16).toUpperCase().padStart(4, '0');
}
