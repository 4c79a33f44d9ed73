/** Shapes that every resource shares. */

/** Whole rupiah: `{ amount: 950000, currency: 'IDR' }` is Rp950.000. */
export interface Money {
  readonly amount: number;
  readonly currency: 'IDR';
}

/** One page of a list; `next` goes back as `?cursor=`, and is null on the last page. */
export interface List<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** RFC 3339 instant with offset. */
export type Instant = string;

/** `YYYY-MM-DD` */
export type CalendarDate = string;

/** Points at a service and, where it matters, at the immutable version something was made with. */
export interface ServiceReference {
  readonly id: string;
  readonly version: number;
}
