import { html, nothing, type TemplateResult } from 'lit-html';

export interface CalendarDay {
  readonly iso: string;
  readonly text: string;
  /** The whole date, with what is special about it. */
  readonly label: string;
  readonly isDisabled: boolean;
  readonly isChosen: boolean;
  readonly isToday: boolean;
  readonly isHoliday: boolean;
}

export interface CalendarModel {
  readonly id: string;
  /** Name of the dialog. */
  readonly title: string;
  /** "Agustus 2026". */
  readonly month: string;
  readonly weekdays: readonly { readonly short: string; readonly long: string }[];
  /** Null where a week belongs to a neighbouring month. */
  readonly weeks: readonly (readonly (CalendarDay | null)[])[];
  /** The day that the keys start from. */
  readonly current: string;
  readonly holidays: readonly string[];
  readonly steps: readonly { readonly label: string; readonly kind: string; readonly months: number }[];
  readonly keys: string;
  readonly close: string;
  readonly onStep: (months: number) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onChoose: (iso: string) => void;
  readonly onClose: () => void;
}

const day = (model: CalendarModel, each: CalendarDay): TemplateResult => html`
  <td role="gridcell" aria-selected=${each.isChosen ? 'true' : 'false'}>
    <button
      class="layan-calendar-day"
      type="button"
      tabindex=${each.iso === model.current ? '0' : '-1'}
      data-date=${each.iso}
      ?data-holiday=${each.isHoliday}
      aria-label=${each.label}
      aria-current=${each.isToday ? 'date' : nothing}
      aria-disabled=${each.isDisabled ? 'true' : nothing}
      @click=${() => model.onChoose(each.iso)}
    >
      ${each.text}
    </button>
  </td>
`;

const step = (model: CalendarModel, { label, kind, months }: CalendarModel['steps'][number]): TemplateResult => html`
  <button
    class="layan-calendar-step"
    type="button"
    data-step=${kind}
    aria-label=${label}
    @click=${() => model.onStep(months)}
  ></button>
`;

/** Stands inside a form, so nothing in it is a control that a form would send, reset or check. */
export const calendar = (model: CalendarModel): TemplateResult => html`
  <dialog class="layan-dialog layan-calendar" id=${model.id} aria-label=${model.title}>
    <div class="layan-calendar-head">
      ${model.steps.slice(0, 2).map((each) => step(model, each))}
      <h2 class="layan-calendar-month" id="${model.id}-month" aria-live="polite">${model.month}</h2>
      ${model.steps.slice(2).map((each) => step(model, each))}
    </div>
    <table class="layan-calendar-grid" role="grid" aria-labelledby="${model.id}-month" @keydown=${model.onKey}>
      <thead>
        <tr>
          ${model.weekdays.map(({ short, long }) => html`<th scope="col" abbr=${long}>${short}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${model.weeks.map(
          (week) =>
            html`<tr>
              ${week.map((each) => (each ? day(model, each) : html`<td role="gridcell"></td>`))}
            </tr>`,
        )}
      </tbody>
    </table>
    <div class="layan-calendar-foot">
      ${
        model.holidays.length > 0
          ? html`<ul class="layan-calendar-holidays">
              ${model.holidays.map((text) => html`<li>${text}</li>`)}
            </ul>`
          : nothing
      }
      <p class="layan-calendar-keys">${model.keys}</p>
      <button class="layan-button" data-kind="secondary" data-size="s" type="button" @click=${model.onClose}>
        ${model.close}
      </button>
    </div>
  </dialog>
`;
