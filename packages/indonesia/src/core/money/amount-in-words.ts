const units = {
  id: ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'sebelas'],
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  ),
};
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const scales = {
  id: ['', 'ribu', 'juta', 'miliar', 'triliun', 'kuadriliun'],
  en: ['', 'thousand', 'million', 'billion', 'trillion', 'quadrillion'],
};

type Language = keyof typeof units;

/** Words below a thousand; empty for nought. */
const below = {
  id(value: number): string[] {
    if (value === 0) return [];
    if (value < 12) return [units.id[value]!];
    if (value < 20) return [units.id[value - 10]!, 'belas'];
    if (value < 100) return [units.id[Math.floor(value / 10)]!, 'puluh', ...below.id(value % 10)];
    const hundreds = Math.floor(value / 100);
    return [...(hundreds === 1 ? ['seratus'] : [units.id[hundreds]!, 'ratus']), ...below.id(value % 100)];
  },
  en(value: number): string[] {
    if (value === 0) return [];
    if (value < 20) return [units.en[value]!];
    if (value < 100) return [[tens[Math.floor(value / 10) - 2]!, ...below.en(value % 10)].join('-')];
    return [units.en[Math.floor(value / 100)]!, 'hundred', ...below.en(value % 100)];
  },
};

function words(value: number, language: Language, scale = 0): string[] {
  if (value === 0) return [];
  const here = value % 1000;
  const above = words(Math.floor(value / 1000), language, scale + 1);
  if (here === 0) return above;
  if (language === 'id' && scale === 1 && here === 1) return [...above, 'seribu'];
  return [...above, ...below[language](here), scales[language][scale]!];
}

/** Whole rupiah in words (terbilang): `satu juta lima ratus ribu rupiah`, in English for `en`. Throws a RangeError beyond exact integers. */
export function rupiahInWords(amount: number, locale: string): string {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Not whole rupiah: ${amount}`);
  const language = locale.startsWith('en') ? 'en' : 'id';
  const spoken = words(Math.abs(amount), language).filter(Boolean);
  return [amount < 0 ? 'minus ' : '', spoken.join(' ') || units[language][0], ' rupiah'].join('');
}
