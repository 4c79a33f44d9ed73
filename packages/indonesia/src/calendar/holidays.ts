/** Days off by joint ministerial decree (SKB). Lunar dates are decreed, so no rule can compute them; a year is added when its decree is out. */

export const holidayKinds = ['libur-nasional', 'cuti-bersama'] as const;
export type HolidayKind = (typeof holidayKinds)[number];

export interface Holiday {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly kind: HolidayKind;
  /** In Indonesian; collective leave has none. */
  readonly name?: string;
}

export interface HolidayYear {
  /** The decree. */
  readonly source: string;
  readonly days: readonly Holiday[];
}

const national = (date: string, name: string): Holiday => ({ date, kind: 'libur-nasional', name });
const leave = (date: string): Holiday => ({ date, kind: 'cuti-bersama' });

export const holidayYears: Readonly<Record<string, HolidayYear>> = {
  '2026': {
    source: 'SKB Menag 1497/2025, Menaker 2/2025, MenPANRB 5/2025',
    days: [
      national('2026-01-01', 'Tahun Baru 2026 Masehi'),
      national('2026-01-16', 'Isra Mikraj Nabi Muhammad saw.'),
      leave('2026-02-16'),
      national('2026-02-17', 'Tahun Baru Imlek 2577 Kongzili'),
      leave('2026-03-18'),
      national('2026-03-19', 'Hari Suci Nyepi (Tahun Baru Saka 1948)'),
      leave('2026-03-20'),
      national('2026-03-21', 'Idulfitri 1447 Hijriah'),
      national('2026-03-22', 'Idulfitri 1447 Hijriah'),
      leave('2026-03-23'),
      leave('2026-03-24'),
      national('2026-04-03', 'Wafat Yesus Kristus'),
      national('2026-04-05', 'Kebangkitan Yesus Kristus (Paskah)'),
      national('2026-05-01', 'Hari Buruh Internasional'),
      national('2026-05-14', 'Kenaikan Yesus Kristus'),
      leave('2026-05-15'),
      national('2026-05-27', 'Iduladha 1447 Hijriah'),
      leave('2026-05-28'),
      national('2026-05-31', 'Hari Raya Waisak 2570 BE'),
      national('2026-06-01', 'Hari Lahir Pancasila'),
      national('2026-06-16', 'Tahun Baru Islam 1448 Hijriah'),
      national('2026-08-17', 'Proklamasi Kemerdekaan'),
      national('2026-08-25', 'Maulid Nabi Muhammad saw.'),
      leave('2026-12-24'),
      national('2026-12-25', 'Kelahiran Yesus Kristus'),
    ],
  },
  '2027': {
    source: 'SKB 1205/2026, 3/2026, 2/2026 (15 Sep 2026); two independent repositories agree, original not seen',
    days: [
      national('2027-01-01', 'Tahun Baru 2027 Masehi'),
      national('2027-01-05', 'Isra Mikraj Nabi Muhammad saw.'),
      leave('2027-02-05'),
      national('2027-02-06', 'Tahun Baru Imlek 2578 Kongzili'),
      national('2027-03-08', 'Hari Suci Nyepi (Tahun Baru Saka 1949)'),
      leave('2027-03-09'),
      national('2027-03-10', 'Idulfitri 1448 Hijriah'),
      national('2027-03-11', 'Idulfitri 1448 Hijriah'),
      leave('2027-03-12'),
      leave('2027-03-15'),
      leave('2027-03-25'),
      national('2027-03-26', 'Wafat Yesus Kristus'),
      national('2027-03-28', 'Kebangkitan Yesus Kristus (Paskah)'),
      national('2027-05-01', 'Hari Buruh Internasional'),
      national('2027-05-06', 'Kenaikan Yesus Kristus'),
      national('2027-05-17', 'Iduladha 1448 Hijriah'),
      leave('2027-05-18'),
      leave('2027-05-19'),
      national('2027-05-20', 'Hari Raya Waisak 2571 BE'),
      national('2027-06-01', 'Hari Lahir Pancasila'),
      national('2027-06-06', 'Tahun Baru Islam 1449 Hijriah'),
      national('2027-08-15', 'Maulid Nabi Muhammad saw.'),
      national('2027-08-17', 'Proklamasi Kemerdekaan'),
      leave('2027-12-24'),
      national('2027-12-25', 'Kelahiran Yesus Kristus'),
      national('2027-12-26', 'Isra Mikraj Nabi Muhammad saw.'),
    ],
  },
};
