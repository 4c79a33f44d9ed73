import type { PackPart } from '../part.js';
import { drivingLicence, nib, plate } from './identifiers.js';
import { npwp } from './npwp/npwp.js';
import { passport } from './passport.js';
import { en } from './words/en.js';
import { id } from './words/id.js';

/** Numbers of taxpayers, businesses, vehicles, licences and passports. */
export const documents = {
  formats: { npwp, nib, drivingLicence, plate, passport },
  words: { id, en },
} as const satisfies PackPart;
