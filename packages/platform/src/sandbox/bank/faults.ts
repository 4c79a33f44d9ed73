/** What can go wrong at the invented bank, on purpose. */
export const bankFaults = [
  'none',
  /** A gateway says that nobody answers; nothing is done. */
  'down',
  /** It answers after `slowMilliseconds`. */
  'slow',
  /** It answers 500, and has done nothing. */
  'error',
  /** It has understood, and refuses new charges. */
  'refused',
  /** It does what it is asked, and a gateway says that nobody answers. */
  'reply_lost',
  /** A charge is paid and told of before the reply is sent. */
  'told_first',
  /** It tells nothing by itself. */
  'withheld',
  /** It tells everything twice. */
  'told_twice',
  /** What it tells is signed with another key. */
  'forged',
] as const;
export type BankFault = (typeof bankFaults)[number];

/** How slow `slow` is. */
export const slowMilliseconds = 4000;
