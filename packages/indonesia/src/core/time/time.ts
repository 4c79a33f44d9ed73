import { formatDate } from '../date/date.js';
import { provinceCodes } from '../nik/places.js';

/** Indonesia has three zones, without summer time (Keppres 41/1987). */
const zones = new Map<string, readonly [name: string, hours: number]>([
  ['Asia/Jakarta', ['WIB', 7]],
  ['Asia/Pontianak', ['WIB', 7]],
  ['Asia/Makassar', ['WITA', 8]],
  ['Asia/Jayapura', ['WIT', 9]],
]);

/** The clock of a zone as an ISO text, and its name. Throws a RangeError for another zone, or for what is no instant. */
function local(instant: string, zone: string): { readonly iso: string; readonly name: string } {
  const [name, hours] = zones.get(zone) ?? [];
  if (name === undefined || hours === undefined) throw new RangeError(`Not a zone of Indonesia: ${zone}`);
  return { iso: new Date(Date.parse(instant) + hours * 3_600_000).toISOString(), name };
}

/** `14.30 WIB`, in English `14:30 WIB`; with `seconds` `14.30.00 WIB`. The zone is always named. */
export function formatTime(
  instant: string,
  zone: string,
  locale: string,
  { seconds = false }: { readonly seconds?: boolean } = {},
): string {
  const { iso, name } = local(instant, zone);
  const clock = iso.slice(11, seconds ? 19 : 16);
  return `${locale.startsWith('en') ? clock : clock.replaceAll(':', '.')} ${name}`;
}

/** `YYYY-MM-DD` that the calendar on the wall shows at that instant. */
export const localDate = (instant: string, zone: string): string => local(instant, zone).iso.slice(0, 10);

/** `Rabu, 12 Agustus 2026 pukul 14.30 WIB`. */
export function formatDateTime(
  instant: string,
  zone: string,
  locale: string,
  options?: { readonly seconds?: boolean },
): string {
  const day = formatDate(localDate(instant, zone), locale, 'full');
  return `${day} ${locale.startsWith('en') ? 'at' : 'pukul'} ${formatTime(instant, zone, locale, options)}`;
}

/** IANA zone of a province: the east by its first digit, west Kalimantan with the west, the rest in the middle. */
export function zoneOfProvince(province: string): string {
  if (!provinceCodes.includes(province)) throw new RangeError(`Not a province: ${province}`);
  if (/^[89]/.test(province)) return 'Asia/Jayapura';
  return /^([123]|6[12])/.test(province) ? 'Asia/Jakarta' : 'Asia/Makassar';
}
