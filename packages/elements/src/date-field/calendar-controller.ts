import type { ReactiveController } from '@lit/reactive-element';
import { render } from 'lit-html';
import type { LayanElement } from '../element/element.js';
import { idOf } from '../element/ids.js';
import { ModalController } from '../modal/modal-controller.js';
import type { Words } from '../words/words.js';
import { calendar, type CalendarDay } from './calendar.template.js';
import { dateText, weekStartOf } from './calendar-names.js';
import { addDays, addMonths, isWithin, numbersOf, weekdayOf, weeksOf, type DateBounds } from './date.js';

export interface Holiday {
  /** ISO `YYYY-MM-DD`. */
  readonly date: string;
  readonly name: string;
}

export interface CalendarOptions {
  /** The child that it draws in. */
  readonly draw: () => HTMLElement;
  readonly say: () => Words['dateField'];
  readonly language: () => string;
  /** Empty when there is none. */
  readonly value: () => string;
  readonly bounds: () => DateBounds;
  readonly today: () => string;
  readonly holidays: () => readonly Holiday[];
  /** 1 is Monday; 0 leaves it to the language. */
  readonly weekStart: () => number;
  readonly choose: (iso: string) => void;
}

/** A month at a time in a dialog over the page, after the pattern "Date Picker Dialog" of the ARIA Authoring Practices. */
export class CalendarController implements ReactiveController {
  readonly #options: CalendarOptions;
  readonly #modal: ModalController;
  #box: HTMLElement | null = null;
  #current = '';

  constructor(host: LayanElement, options: CalendarOptions) {
    this.#options = options;
    this.#modal = new ModalController(host, {
      dialog: () => this.#box?.querySelector('dialog') ?? null,
      isClosable: () => true,
      focus: () => this.#day,
      mayClose: () => true,
      closed: () => {},
    });
    host.addController(this);
  }

  /** @param opener - What gets the focus back. */
  open(opener: HTMLElement): void {
    this.#current = this.#start();
    this.#render();
    this.#modal.show(opener);
  }

  hostUpdated(): void {
    if (this.#modal.isShown) this.#render();
  }

  /** The chosen date, else today, else what is allowed and nearest to it. */
  #start(): string {
    const { value, today, bounds } = this.#options;
    const wanted = value() || today();
    const { min = '', max = '' } = bounds();
    if (isWithin(wanted, { min })) return isWithin(wanted, { max }) ? wanted : lastOf(max);
    return `${min}${'-01-01'.slice(min.length - 4)}`;
  }

  get #day(): HTMLElement | null {
    return this.#box?.querySelector<HTMLElement>('[tabindex="0"]') ?? null;
  }

  #go(iso: string): void {
    this.#current = iso;
    this.#render();
  }

  #render(): void {
    this.#box ??= this.#options.draw();
    const say = this.#options.say();
    const language = this.#options.language();
    const weekStart = this.#options.weekStart() || weekStartOf(language);
    const weeks = weeksOf(this.#current, weekStart);
    const month = this.#current.slice(0, 7);
    const holidays = this.#options.holidays().filter(({ date }) => date.startsWith(month) && numbersOf(date) !== null);
    const view = calendar({
      id: `${idOf(this.#box, 'calendar')}-dialog`,
      title: say.calendar(),
      month: dateText(month, language),
      weekdays: weeks[0]!.map((iso) => ({
        short: dateText(iso, language, { weekday: 'short' }),
        long: dateText(iso, language, { weekday: 'long' }),
      })),
      weeks: weeks.map((week) => week.map((iso) => (iso.startsWith(month) ? this.#dayOf(iso, holidays) : null))),
      current: this.#current,
      holidays: holidays.map(
        ({ date, name }) => `${dateText(date, language, { day: 'numeric', month: 'long' })}: ${name}`,
      ),
      steps: [
        { label: say.previousYear(), kind: 'previous-year', months: -12 },
        { label: say.previousMonth(), kind: 'previous-month', months: -1 },
        { label: say.nextMonth(), kind: 'next-month', months: 1 },
        { label: say.nextYear(), kind: 'next-year', months: 12 },
      ],
      keys: say.keys(),
      close: say.close(),
      onStep: (months) => this.#go(addMonths(this.#current, months)),
      onKey: (event) => this.#handleKey(event, weekStart),
      onChoose: (iso) => this.#choose(iso),
      onClose: () => this.#modal.request(),
    });
    render(view, this.#box);
  }

  #dayOf(iso: string, holidays: readonly Holiday[]): CalendarDay {
    const { value, today, bounds, language } = this.#options;
    const say = this.#options.say();
    const name = holidays.filter(({ date }) => date === iso).map((each) => each.name);
    const isDisabled = !isWithin(iso, bounds());
    const whole = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
    const date = dateText(iso, language(), whole);
    const special = name.length > 0 ? say.holiday({ date, name: name.join(', ') }) : date;
    return {
      iso,
      text: String(Number(iso.slice(8))),
      label: isDisabled ? say.outside({ date: special }) : special,
      isDisabled,
      isChosen: iso === value(),
      isToday: iso === today(),
      isHoliday: name.length > 0,
    };
  }

  #choose(iso: string): void {
    if (!isWithin(iso, this.#options.bounds())) return;
    this.#options.choose(iso);
    this.#modal.close();
  }

  #handleKey(event: KeyboardEvent, weekStart: number): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const forward = getComputedStyle(event.currentTarget as Element).direction === 'rtl' ? -1 : 1;
    const target = moved(event.key, event.shiftKey, this.#current, forward, weekStart);
    if (target === null) return;
    event.preventDefault();
    this.#go(target);
    this.#day?.focus();
  }
}

/** Where a key leads; null when it leads nowhere. */
function moved(key: string, isShifted: boolean, iso: string, forward: number, weekStart: number): string | null {
  const inWeek = (weekdayOf(iso) - weekStart + 7) % 7;
  if (key === 'ArrowRight') return addDays(iso, forward);
  if (key === 'ArrowLeft') return addDays(iso, -forward);
  if (key === 'ArrowDown') return addDays(iso, 7);
  if (key === 'ArrowUp') return addDays(iso, -7);
  if (key === 'Home') return addDays(iso, -inWeek);
  if (key === 'End') return addDays(iso, 6 - inWeek);
  if (key === 'PageDown') return addMonths(iso, isShifted ? 12 : 1);
  if (key === 'PageUp') return addMonths(iso, isShifted ? -12 : -1);
  return null;
}

/** The last day of a limit that may be a month or a year. */
function lastOf(max: string): string {
  if (max.length === 10) return max;
  const [year, month = '12'] = max.split('-');
  return addDays(addMonths(`${year}-${month}-01`, 1), -1);
}
