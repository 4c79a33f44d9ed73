import { property } from '@lit/reactive-element/decorators/property.js';
import { dateParts, type DatePart } from '../date-parts/date-parts.template.js';
import { LayanElement } from '../element/element.js';
import { RestoreController } from '../element/restore-controller.js';
import { warnOnce } from '../element/warn-once.js';
import { words } from '../words/generated/id/dateField.js';
import { WordsController } from '../words/words-controller.js';
import { CalendarController, type Holiday } from './calendar-controller.js';
import { dateText, todayInJakarta } from './calendar-names.js';
import { isLimit, numbersOf, readDate, readMonth, type DateBounds, type DateProblem, type TypedDate } from './date.js';

type Parts = Readonly<Record<DatePart, HTMLInputElement>>;

/**
 * Around three inputs for day, month and year, named `….day`, `….month`, `….year`. What is typed stays as it is; only the name of a month
 * becomes its number once the person leaves that part, so that a server reads it without this element too. The focus never moves by itself.
 *
 * Keys of the calendar: arrows move by a day or a week; Home and End to the ends of the week; Page Up and Page Down by a month, with Shift by
 * a year; Enter or Space chooses; Escape closes.
 *
 * @summary Checks three inputs as one date, tells which part is wrong, and offers a calendar beside them.
 * @status beta
 * @since 0.1
 */
export class LayanDateField extends LayanElement {
  readonly #words = new WordsController(this, 'dateField', words);
  readonly #calendar = new CalendarController(this, {
    draw: () => {
      const box = this.draw('div');
      this.append(box);
      return box;
    },
    say: () => this.#words.say,
    language: () => this.#words.language,
    value: () => this.value,
    bounds: () => this.#bounds,
    today: () => this.#today,
    holidays: () => this.holidays,
    weekStart: () => (this.weekStart >= 1 && this.weekStart <= 7 ? this.weekStart : 0),
    choose: (iso) => this.#choose(iso),
  });
  #button: HTMLButtonElement | null = null;
  /** Set before there were parts to hold it. */
  #pending: string | null = null;
  #wrong: HTMLInputElement | null = null;

  /** Earliest date: ISO `2026-05-01`, or the month `2026-05` or the year `2026` that it lies in. */
  @property() min = '';

  /** Latest date, written alike. */
  @property() max = '';

  /** A button beside the parts opens a calendar. */
  @property({ type: Boolean, attribute: 'with-calendar' }) withCalendar = false;

  /** Days that the calendar marks, by name. */
  @property({ attribute: false }) holidays: readonly Holiday[] = [];

  /** ISO date that the calendar calls today; default today in Jakarta. */
  @property() today = '';

  /** First day of the calendar's weeks: 1 is Monday. 0 leaves it to the language. */
  @property({ type: Number, attribute: 'week-start' }) weekStart = 0;

  constructor() {
    super();
    new RestoreController(this, { form: () => this.parts?.day.form, restored: () => this.#check() });
    this.addEventListener('input', () => this.#check());
    this.addEventListener('change', (event) => this.#handleChange(event));
  }

  /** The date as ISO `YYYY-MM-DD`, whatever its limits; empty when nothing, or no date that exists, is typed. Setting it fills the parts. */
  @property({ attribute: false })
  get value(): string {
    if (this.#pending !== null) return this.#pending;
    const { parts } = this;
    return parts ? readDate(typedIn(parts)).value : '';
  }
  set value(value: string) {
    this.#pending = value && numbersOf(value) === null ? '' : value;
    if (value && this.#pending === '') warnOnce('The value of <layan-date-field> must be an ISO date: 2026-01-31.');
    this.#fill();
  }

  /** The native inputs; null as long as one is missing. */
  get parts(): Parts | null {
    const inputs = [...this.querySelectorAll('input')];
    const found = dateParts.map((part) => [part, inputs.find(({ name }) => name.endsWith(part))] as const);
    return found.every(([, input]) => input !== undefined) ? (Object.fromEntries(found) as Parts) : null;
  }

  protected override updated(): void {
    this.#fill();
    this.#drawButton();
  }

  get #bounds(): DateBounds {
    for (const limit of [this.min, this.max])
      if (limit && !isLimit(limit))
        warnOnce(`<layan-date-field> cannot read the limit "${limit}": it must be 2026, 2026-01 or 2026-01-31.`);
    return { min: isLimit(this.min) ? this.min : '', max: isLimit(this.max) ? this.max : '' };
  }

  get #today(): string {
    return numbersOf(this.today) ? this.today : todayInJakarta(Date.now());
  }

  #fill(): void {
    const { parts } = this;
    if (parts && this.#pending !== null) {
      const numbers = numbersOf(this.#pending);
      this.#pending = null;
      for (const part of dateParts) parts[part].value = numbers ? String(numbers[part]) : '';
    }
    this.#check();
  }

  /** The part that is wrong carries what is wrong; the others judge themselves. */
  #check(): void {
    this.#wrong?.setCustomValidity('');
    this.#wrong = null;
    const { parts } = this;
    if (!parts) return;
    const typed = typedIn(parts);
    const result = readDate(typed, this.#bounds);
    if (result.problem === null) return;
    this.#wrong = parts[result.part];
    this.#wrong.setCustomValidity(this.#message(result.problem, typed));
  }

  #message(problem: DateProblem, typed: TypedDate): string {
    const { say, language } = this.#words;
    if (problem === 'noSuchDate')
      return say.noSuchDate({ day: typed.day.trim(), month: typed.month.trim(), year: typed.year.trim() });
    if (problem === 'badYear') return say.badYear({ example: this.#today.slice(0, 4) });
    if (problem === 'tooEarly') return say.tooEarly({ min: dateText(this.min, language) });
    if (problem === 'tooLate') return say.tooLate({ max: dateText(this.max, language) });
    return say[problem]();
  }

  #drawButton(): void {
    const { parts } = this;
    const place = parts?.day.closest('.layan-date-parts') ?? parts?.year.parentElement ?? null;
    if (!this.withCalendar || !parts || !place) return this.#button?.remove();
    if (!this.#button) {
      this.#button = this.draw('button', 'layan-button layan-date-field-open');
      this.#button.type = 'button';
      this.#button.dataset['kind'] = 'secondary';
      this.#button.setAttribute('aria-haspopup', 'dialog');
      this.#button.addEventListener('click', () => this.#handleOpen());
    }
    const label = this.querySelector('legend')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    const text = this.#words.say.open();
    if (this.#button.textContent !== text) this.#button.textContent = text;
    this.#button.setAttribute('aria-label', this.#words.say.openFor({ label }));
    this.#button.disabled = isFixed(parts);
    if (this.#button.parentNode !== place) place.append(this.#button);
  }

  #choose(iso: string): void {
    const { parts } = this;
    if (!parts || isFixed(parts)) return;
    const before = typedIn(parts);
    this.value = iso;
    for (const part of dateParts) {
      if (parts[part].value === before[part]) continue;
      parts[part].dispatchEvent(new Event('input', { bubbles: true }));
      parts[part].dispatchEvent(new Event('change', { bubbles: true }));
    }
  }

  #handleOpen(): void {
    const { parts } = this;
    if (!this.#button || !parts) return;
    this.#button.disabled = isFixed(parts);
    if (!this.#button.disabled) this.#calendar.open(this.#button);
  }

  #handleChange({ target }: Event): void {
    const month = this.parts?.month;
    const number = target === month && month ? readMonth(month.value) : null;
    if (month && number !== null && !/^\s*\d+\s*$/.test(month.value)) month.value = String(number);
    this.#check();
  }
}

const typedIn = ({ day, month, year }: Parts): TypedDate => ({
  day: day.value,
  month: month.value,
  year: year.value,
});

const isFixed = ({ day }: Parts): boolean => day.readOnly || day.matches(':disabled');
