/** Words of bills, apart from the rest: a page that asks for no money does not even know where they are. */
import type { FirstWords, PayingWords, Words } from './generated/words.js';
import { known, loadFirstWords, loadWords, type Language } from './index.js';

/** What a bill and a payment are shown with. */
export type PaymentWords = FirstWords & PayingWords;

/** What a server has, which shows any page. */
export type EveryWord = Words & PayingWords;

const paying: Record<Language, () => Promise<{ words: PayingWords }>> = {
  id: () => import('./generated/id.payment.js'),
  en: () => import('./generated/en.payment.js'),
};

/** What a bill and a payment need of them. */
export const loadPaymentWords = async (language: string): Promise<PaymentWords> => {
  const [start, own] = await Promise.all([loadFirstWords(language), paying[known(language)]()]);
  return { ...start, ...own.words };
};

/** All there are. */
export const loadEveryWord = async (language: string): Promise<EveryWord> => {
  const [whole, own] = await Promise.all([loadWords(language), paying[known(language)]()]);
  return { ...whole, ...own.words };
};
