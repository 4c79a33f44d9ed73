/** Words of bills, apart from the rest: a page that asks for no money does not even know where they are. */
import type { FirstWords, PayingWords } from './generated/words.js';
import { known, loadFirstWords, type Language } from './index.js';

/** What a bill and a payment are shown with. */
export type PaymentWords = FirstWords & PayingWords;

const paying: Record<Language, () => Promise<{ words: PayingWords }>> = {
  id: () => import('./generated/id.payment.js'),
  en: () => import('./generated/en.payment.js'),
};

/** What a bill and a payment need of them. */
export const loadPaymentWords = async (language: string): Promise<PaymentWords> => {
  const [start, own] = await Promise.all([loadFirstWords(language), paying[known(language)]()]);
  return { ...start, ...own.words };
};
