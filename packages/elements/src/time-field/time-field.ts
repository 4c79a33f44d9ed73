import { property } from '@lit/reactive-element/decorators/property.js';
import { LayanElement } from '../element/element.js';
import { RestoreController } from '../element/restore-controller.js';
import { warnOnce } from '../element/warn-once.js';
import { words } from '../words/generated/id/timeField.js';
import { WordsController } from '../words/words-controller.js';
import { isoMinutes, readTime, timeProblem, timeText, type TimeProblem, type TimeRules } from './time.js';

/** What stands in the hint of most forms too. */
const example = 9 * 60 + 30;
const lastMinute = 24 * 60 - 1;

/**
 * Around a native `<input inputmode="numeric">`. A person may write `9`, `930`, `9.30` or `09:30`; once they leave it, it reads `09.30`.
 *
 * @summary Reads a time of the day as people write it, and checks it against the times that are offered.
 * @status beta
 * @since 0.1
 */
export class LayanTimeField extends LayanElement {
  readonly #words = new WordsController(this, 'timeField', words);
  /** Set before there was an input to hold it. */
  #pending: string | null = null;
  #wrong: HTMLInputElement | null = null;

  /** Earliest time, `HH:MM`. */
  @property() min = '';

  /** Latest time, `HH:MM`. */
  @property() max = '';

  /** Minutes between two offered times, counted from the earliest; 0 offers every minute. */
  @property({ type: Number }) step = 0;

  constructor() {
    super();
    new RestoreController(this, { form: () => this.input?.form, restored: () => this.#check() });
    this.addEventListener('input', () => this.#check());
    this.addEventListener('change', () => this.#handleChange());
  }

  /** The time as `HH:MM`, whatever its limits; empty when nothing, or no time, is typed. Setting it fills the input. */
  @property({ attribute: false })
  get value(): string {
    if (this.#pending !== null) return this.#pending;
    const time = readTime(this.input?.value ?? '');
    return time === null ? '' : timeText(time, ':');
  }
  set value(value: string) {
    const isTime = value === '' || isoMinutes(value) !== null;
    if (!isTime) warnOnce('The value of <layan-time-field> must be HH:MM, for example 09:30.');
    this.#pending = isTime ? value : '';
    this.#fill();
  }

  /** The native input; null as long as there is none. */
  get input(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  protected override updated(): void {
    this.#fill();
  }

  get #rules(): TimeRules {
    for (const limit of [this.min, this.max])
      if (limit && isoMinutes(limit) === null)
        warnOnce(`<layan-time-field> cannot read the limit "${limit}": it must be HH:MM, for example 09:30.`);
    return { min: isoMinutes(this.min) ?? 0, max: isoMinutes(this.max) ?? lastMinute, step: this.step };
  }

  #fill(): void {
    const { input } = this;
    if (input && this.#pending !== null) {
      const time = isoMinutes(this.#pending);
      this.#pending = null;
      input.value = time === null ? '' : timeText(time);
    }
    this.#check();
  }

  #check(): void {
    this.#wrong?.setCustomValidity('');
    this.#wrong = null;
    const { input } = this;
    if (!input) return;
    const rules = this.#rules;
    const problem = timeProblem(input.value, rules);
    if (!problem) return;
    this.#wrong = input;
    input.setCustomValidity(this.#message(problem, rules));
  }

  #message(problem: TimeProblem, { min, max }: TimeRules): string {
    const { say } = this.#words;
    if (problem.kind === 'between') {
      const time = timeText(problem.time);
      const [before = '', after] = problem.nearest.map((each) => timeText(each));
      return after ? say.between({ time, before, after }) : say.betweenOne({ time, nearest: before });
    }
    if (problem.kind === 'tooEarly') return say.tooEarly({ min: timeText(min) });
    if (problem.kind === 'tooLate') return say.tooLate({ max: timeText(max) });
    return say.unreadable({ example: timeText(example) });
  }

  #handleChange(): void {
    const { input } = this;
    const time = input ? readTime(input.value) : null;
    if (input && time !== null && input.value !== timeText(time)) input.value = timeText(time);
    this.#check();
  }
}
