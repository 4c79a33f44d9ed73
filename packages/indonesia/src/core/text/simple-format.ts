import type { Format } from '@layan/definition';

interface Simple extends Partial<Pick<Format, 'display' | 'mask' | 'autocomplete'>> {
  /** Code of the finding when the text is none. */
  readonly code: string;
  /** Brings what was typed to its one form, as far as it goes. */
  readonly tidy: (typed: string) => string;
  readonly pattern: string;
  readonly width: number;
  /** Default: twice the width, so that separators fit. */
  readonly maxLength?: number;
  readonly inputMode?: Format['inputMode'];
}

/** A format that is one pattern over a tidied text. */
export function simpleFormat({ code, tidy, pattern, width, inputMode = 'text', ...rest }: Simple): Format {
  const whole = new RegExp(pattern, 'u');
  const parse = (typed: string) => (whole.test(tidy(typed)) ? tidy(typed) : null);
  return {
    parse,
    check: (value) => (parse(value) === null ? [{ code, severity: 'error' }] : []),
    display: (value) => value,
    inputMode,
    maxLength: width * 2,
    width,
    schema: { pattern },
    ...rest,
  };
}
