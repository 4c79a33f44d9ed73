const id = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember';
const en = 'January February March April May June July August September October November December';

/** The first three letters are the short name in both languages. */
export const months = { id: id.split(' '), en: en.split(' ') };

export const weekdays = {
  id: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

/** Older and shorter spellings that are no beginning of a name above. */
const others = new Map(Object.entries({ agt: 8, ags: 8, nop: 11, nopember: 11, peb: 2, pebruari: 2 }));

/** 1 to 12 from a number or from a name, at least three letters of it, in Indonesian or English; NaN for anything else. */
export function monthNumber(typed: string): number {
  const text = typed.toLowerCase();
  if (/^[0-9]{1,2}$/.test(text)) return Number(text);
  if (text.length < 3) return NaN;
  const index = [...months.id, ...months.en].findIndex((name) => name.toLowerCase().startsWith(text));
  return others.get(text) ?? (index < 0 ? NaN : (index % 12) + 1);
}
