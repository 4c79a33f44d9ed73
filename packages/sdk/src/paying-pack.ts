import { rupiahInWords } from '@layan/indonesia';
import { first } from '@layan/indonesia/first';
import { payment } from '@layan/indonesia/payment';

/** The pack of Indonesia with everything that a bill needs; its formats are for who types such numbers. */
export const pack = {
  ...first,
  money: { ...first.money, words: rupiahInWords },
  payment: payment.payment,
};
