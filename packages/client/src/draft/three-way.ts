import type { Answer, Answers } from '@layan/definition';
import { isSame } from '../json.js';

/** A field that was changed here and elsewhere, differently. Undefined: not answered there. */
export interface Conflict {
  /** Name of the field in the definition; a whole group or address counts as one field. */
  readonly name: string;
  /** What both sides started from. */
  readonly base: Answer | undefined;
  readonly mine: Answer | undefined;
  readonly theirs: Answer | undefined;
}

export interface Merged {
  /** Both sides' changes; where they conflict, mine. */
  readonly answers: Answers;
  readonly conflicts: readonly Conflict[];
}

/**
 * Joins two sets of answers that grew out of the same one. Field by field: what one side changed is taken, what both changed
 * alike is taken once, what both changed differently is a conflict for a person to decide.
 */
export function mergeThreeWay(base: Answers, mine: Answers, theirs: Answers): Merged {
  const names = new Set([...Object.keys(theirs), ...Object.keys(mine), ...Object.keys(base)]);
  const merged: [string, Answer][] = [];
  const conflicts: Conflict[] = [];
  for (const name of names) {
    const sides = { base: answerAt(base, name), mine: answerAt(mine, name), theirs: answerAt(theirs, name) };
    const isMine = !isSame(sides.mine, sides.base);
    if (isMine && !isSame(sides.theirs, sides.base) && !isSame(sides.mine, sides.theirs))
      conflicts.push({ name, ...sides });
    const answer = isMine ? sides.mine : sides.theirs;
    if (answer !== undefined) merged.push([name, answer]);
  }
  return { answers: Object.fromEntries(merged), conflicts };
}

/** The answer of that name; never one of an object's own making, such as `constructor`. */
export const answerAt = (answers: Answers, name: string): Answer | undefined =>
  Object.hasOwn(answers, name) ? answers[name] : undefined;
