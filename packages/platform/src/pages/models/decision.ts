/** A posted decision: what it says, or what is missing in it. */
import { limits, type Decide } from '@layan/contract';
import type { ServiceDefinition } from '@layan/definition';
import { posted, type DecideErrors, type DecideModel, type FormEntries } from '@layan/views';

export type DecideValues = DecideModel['values'];

export const noDecision: DecideValues = { outcome: '', reason: '', message: '' };

/** As typed, with LF line ends. */
export function readDecision(entries: FormEntries): DecideValues {
  const [outcome, reason, message] = ['outcome', 'reason', 'message'].map((name) => posted(entries, name));
  return { outcome: outcome ?? '', reason: reason ?? '', message: (message ?? '').replace(/\r\n?/g, '\n') };
}

/** The decision, when it is complete: a rejection names one of the definition's reasons, an approval none. */
export function checkDecision(
  { outcome, reason, message }: DecideValues,
  { process }: ServiceDefinition,
): { readonly decision: Decide } | { readonly errors: DecideErrors } {
  const said = message.trim();
  const errors: DecideErrors = {
    ...(outcome !== 'approved' && outcome !== 'rejected' && { outcome: 'required' }),
    ...(outcome === 'rejected' && !process.rejectReasons.some(({ code }) => code === reason) && { reason: 'required' }),
    ...([...said].length > limits.messageLength && { message: 'too_long' }),
  };
  if (Object.keys(errors).length > 0) return { errors };
  const about = said === '' ? {} : { message: said };
  return { decision: outcome === 'rejected' ? { outcome, reason, ...about } : { outcome: 'approved', ...about } };
}
