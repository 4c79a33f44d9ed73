import type { PackWords } from '@layan/definition';
import type { id } from './id.js';

const goOn = 'Check it; if it is right, you can continue.';
const digitsOnly = (what: string) => () => `The ${what} has digits only. Remove letters and other signs.`;
const province = (what: string) => () => `The first two digits of the ${what} are no province. Check your ${what}.`;
const sixteen =
  (what: string): PackWords[string] =>
  ({ count }) =>
    `The ${what} must have 16 digits. You entered ${count}.`;

export const en = {
  'nik.length': sixteen('NIK'),
  'nik.characters': digitsOnly('NIK'),
  'nik.province_unknown': province('NIK'),
  'nik.birth_date': () => 'Digits 7 to 12 of the NIK are not a possible date of birth. Check your NIK.',
  'nik.serial_zero': () => 'The last four digits of a NIK are never 0000. Check your NIK.',
  'nik.repeated_digit': () => `All digits of this NIK are the same. ${goOn}`,
  'nik.regency_retired': () => `This NIK names a regency or city by its old code. ${goOn}`,
  'nik.regency_not_in_current_list': () => `The regency or city in this NIK is not in the current list. ${goOn}`,
  'nik.district_not_in_current_list': () => `The district in this NIK is not in the current list. ${goOn}`,
  'kk.length': sixteen('family card number'),
  'kk.characters': digitsOnly('family card number'),
  'kk.province_unknown': province('family card number'),
  'kk.recording_date': () => `Digits 7 to 12 of a family card number are usually a date. ${goOn}`,
  phone: () => 'Enter a mobile number in use, for example 0812-3456-7890.',
  rt: () => 'RT has at most 3 digits, for example 003.',
  rw: () => 'RW has at most 3 digits, for example 012.',
  postalCode: () => 'The postal code must have 5 digits, for example 10110.',
  email: () => 'Enter the whole email address, for example name@example.id.',
  name: () => 'Enter the name in letters.',
} as const satisfies Readonly<Record<keyof typeof id, PackWords[string]>>;
