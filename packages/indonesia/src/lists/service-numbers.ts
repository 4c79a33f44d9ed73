/** Numbers that are dialled as they stand, never with +62: what they reach, in Indonesian. */
export const serviceNumbers: Readonly<Record<string, string>> = {
  '110': 'polisi',
  '112': 'darurat',
  '119': 'ambulans/kesehatan',
  '1708': 'SMS LAPOR!',
};
