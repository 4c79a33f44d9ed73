import { addPart, rupiahInWords } from '@layan/indonesia';
import { first } from '@layan/indonesia/first';
import { payment } from '@layan/indonesia/payment';

/** The pack of Indonesia with everything that a bill needs. */
export const pack = addPart({ ...first, money: { ...first.money, words: rupiahInWords } }, payment);
