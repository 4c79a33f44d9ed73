/** What a theme is made from, and what it is called for people. */
export interface ThemeSeed {
  readonly name: string;
  readonly title: string;
  readonly color: string;
}

/** The themes that are shipped. Agencies are invented; `ina-*` take the colours that the brands of INA Digital were seen with. */
export const themes: readonly ThemeSeed[] = [
  { name: 'kota-contoh', title: 'Kota Contoh', color: '#069550' },
  { name: 'badan-samudra-contoh', title: 'Badan Samudra Contoh', color: '#00a3ad' },
  { name: 'dinas-tani-contoh', title: 'Dinas Tani Contoh', color: '#e0a100' },
  { name: 'ina-gov', title: 'INA Digital: inagov', color: '#196bcd' },
  { name: 'ina-pas', title: 'INA Digital: inapas', color: '#cc1515' },
  { name: 'ina-ku', title: 'INA Digital: inaku', color: '#06264d' },
  { name: 'ina-panrb', title: 'INA Digital: panrb', color: '#b42b2d' },
  { name: 'ina-bkn', title: 'INA Digital: bkn', color: '#de1d5e' },
  { name: 'ina-lan', title: 'INA Digital: lan', color: '#2663a3' },
  { name: 'ina-bgn', title: 'INA Digital: bgn', color: '#0058ff' },
];
