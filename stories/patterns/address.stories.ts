import { addressField, radiosField, summaryList, type AddressFieldModel } from '@layan/elements/templates';
import { states } from '../from-examples.js';
import { about, errorPrefix, questions } from './parts.js';

export default {
  title: 'Patterns/Address',
  parameters: about(`
Ask for a place from the **province down to the village**, then for what only the person knows: street, RT, RW and postal code.

### When to use it

When something is delivered, inspected or decided by place. Ask which address you mean: the one on the identity card and the one where somebody lives often
differ. If only the regency matters, ask for no more than that.

### How it works

- Four lists, each filled by the choice above it. Without scripts the button _Tampilkan pilihan berikutnya_ brings the next one; with scripts they fill
  themselves and the button goes.
- **Store codes, never names.** A village is its code (\`31.71.01.1001\`): 98 villages are called "Sidomulyo". Keep with the answer which edition of the list it was
  chosen from.
- The lists change: places are split and renamed, and a decree is younger than your copy. So there is always a **way out**: _Kelurahan atau desa saya tidak ada di
  daftar_. An officer settles what was written there.
- RT and RW have up to three digits and leading zeros: "003". They are texts, as is the postal code (five digits, the first never 0). Many villages have no RT or RW:
  let both stay empty.
- \`autocomplete\`: \`street-address\` and \`postal-code\`. The other parts have no counterpart in browsers.

### Words

Provinsi, Kabupaten atau kota, Kecamatan, Kelurahan atau desa, in this order and in full. "Alamat sekarang" is where somebody lives; "alamat di KTP-el" what the card says.

### Not

- No single line for everything: nobody can sort it, and half of it is missing.
- No map that has to be used. A map may help, a list must do.
- Do not fill in the postal code and lock it: one village can have several.
- Do not read an address from the identity number: its first six digits are the place of the **first** registration, see
  [Identity number](?path=/docs/patterns-identity-number--docs).
`),
};

const address: AddressFieldModel = {
  id: 'alamat',
  name: 'alamat',
  label: 'Alamat Anda sekarang',
  hint: 'Setelah memilih, tekan “Tampilkan pilihan berikutnya” untuk mengisi daftar di bawahnya.',
  errorPrefix,
  pickLabel: 'Pilih',
  levels: [
    {
      part: 'province',
      label: 'Provinsi',
      options: [
        { value: '32', label: 'Jawa Barat' },
        { value: '33', label: 'Jawa Tengah' },
        { value: '35', label: 'Jawa Timur' },
      ],
    },
    { part: 'regency', label: 'Kabupaten atau kota', options: [] },
    { part: 'district', label: 'Kecamatan', options: [] },
    { part: 'village', label: 'Kelurahan atau desa', options: [] },
  ],
  showNext: { label: 'Tampilkan pilihan berikutnya', name: '_action', value: 'region:alamat' },
  manual: {
    summary: 'Kelurahan atau desa saya tidak ada di daftar',
    label: 'Nama tempat',
    hint: 'Isi hanya jika kelurahan atau desa Anda tidak ada di daftar.',
  },
  street: { label: 'Nama jalan dan nomor rumah', hint: 'Jika tidak ada nama jalan, tulis patokan: dekat apa.' },
  rt: { label: 'RT', optional: 'opsional' },
  rw: { label: 'RW', optional: 'opsional' },
  postalCode: { label: 'Kode pos' },
};

const [province, regency, district, village] = address.levels as Required<AddressFieldModel>['levels'];

const chosen: AddressFieldModel = {
  ...address,
  hint: undefined,
  showNext: undefined,
  levels: [
    { ...province!, value: '32' },
    { ...regency!, options: [{ value: '32.73', label: 'Kota Bandung' }], value: '32.73' },
    { ...district!, options: [{ value: '32.73.01', label: 'Sukasari' }], value: '32.73.01' },
    {
      ...village!,
      options: [
        { value: '32.73.01.1002', label: 'Gegerkalong' },
        { value: '32.73.01.1003', label: 'Isola' },
      ],
      value: '32.73.01.1003',
    },
  ],
  street: { label: 'Nama jalan dan nomor rumah', value: 'Jalan Contoh 12' },
  rt: { label: 'RT', optional: 'opsional', value: '003' },
  rw: { label: 'RW', optional: 'opsional', value: '007' },
  postalCode: { label: 'Kode pos', value: '40154' },
};

export const Address = states([
  {
    name: 'First, which address',
    template: () =>
      questions({
        fields: radiosField({
          id: 'sama',
          name: 'sama',
          label: 'Apakah Anda tinggal di alamat yang tertulis di KTP-el?',
          heading: true,
          inline: true,
          options: [
            { value: 'ya', label: 'Ya' },
            { value: 'tidak', label: 'Tidak' },
          ],
        }),
      }),
  },
  { name: 'Nothing chosen yet', template: () => questions({ fields: addressField({ ...address, heading: true }) }) },
  { name: 'Chosen down to the village', template: () => addressField(chosen) },
  {
    name: 'A place that is not in the list',
    template: () =>
      addressField({
        ...chosen,
        levels: [...chosen.levels.slice(0, 3), { ...chosen.levels[3]!, value: '' }],
        manual: { ...address.manual!, value: 'Desa Contoh Baru, pemekaran dari Isola' },
      }),
  },
  {
    name: 'Something wrong in it',
    template: () =>
      addressField({
        ...chosen,
        rt: { label: 'RT', optional: 'opsional', value: '0003', error: 'RT paling banyak 3 angka, contoh 003.' },
        postalCode: { label: 'Kode pos', value: '4015', error: 'Kode pos harus 5 angka, contoh 10110.' },
      }),
  },
  {
    name: 'Shown again',
    template: () =>
      summaryList({
        rows: [
          {
            key: 'Alamat Anda sekarang',
            value: 'Jalan Contoh 12\nRT 003 RW 007\nIsola, Sukasari\nKota Bandung, Jawa Barat 40154',
            change: { href: '#alamat', text: 'Ubah', hiddenText: 'alamat Anda sekarang' },
          },
        ],
      }),
  },
]);
