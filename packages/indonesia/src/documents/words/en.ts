import type { PackWords } from '@layan/definition';
import type { id } from './id.js';

const goOn = 'Check it; if it is right, you can continue.';

export const en = {
  'npwp.length': ({ count }) => `The NPWP must have 15 or 16 digits, a NITKU 22. You entered ${count}.`,
  'npwp.format': () => 'The NPWP has digits only. Remove letters and other signs.',
  'npwp.checksum': () => `This NPWP may be mistyped. ${goOn}`,
  'npwp.nik': () => `This NPWP of 16 digits is not a usual NIK. ${goOn}`,
  nib: () => 'The NIB must have 13 digits.',
  drivingLicence: () => 'The driving licence number must have 12 or 14 digits.',
  plate: () => 'Enter the vehicle number as on the plate, for example B 1234 ABC.',
  passport: () => 'A passport number has letters and digits only, for example X1234567.',
  'passport.unusual': () => `Indonesian passport numbers usually are one letter and seven digits. ${goOn}`,
} as const satisfies Readonly<Record<keyof typeof id, PackWords[string]>>;
