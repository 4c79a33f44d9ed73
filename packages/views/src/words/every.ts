/** Words of every page, the desk's included: what a server has, which shows any of them. */
import type { DeskWords, Words } from './generated/words.js';
import { known, loadWords, type Language } from './index.js';
import { loadPaymentWords, type PaymentWords } from './payment.js';

/** What a server has, which shows any page. */
export type EveryWord = Words & PaymentWords & DeskWords;

const desk: Record<Language, () => Promise<{ words: DeskWords }>> = {
  id: () => import('./generated/id.desk.js'),
  en: () => import('./generated/en.desk.js'),
};

/** All there are. */
export const loadEveryWord = async (language: string): Promise<EveryWord> => {
  const [whole, paying, own] = await Promise.all([
    loadWords(language),
    loadPaymentWords(language),
    desk[known(language)](),
  ]);
  return { ...whole, ...paying, ...own.words };
};
