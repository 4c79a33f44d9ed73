import type { Answer, Answers } from '@layan/definition';

/** The answer to the question of an HTML name (`alamat`, `wali/0/alamat`); undefined where there is none. */
export function answerAt(answers: Answers, name: string): Answer | undefined {
  return name.split('/').reduce<unknown>((value, part) => (value as Answers | null | undefined)?.[part], answers) as
    Answer | undefined;
}
