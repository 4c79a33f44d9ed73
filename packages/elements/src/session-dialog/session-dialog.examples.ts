import { html } from 'lit/html.js';
import type { Clock } from '../element/clock.js';
import type { Example } from '../example.js';

const endsAt = '2026-01-31T10:00:00+07:00';
/** A clock that stands still so long before the end. */
const before = (seconds: number): Clock => ({
  now: () => Date.parse(endsAt) - seconds * 1000,
  after: () => () => {},
});

const around = (seconds: number) => html`
  <p class="layan-prose">Isian Anda ada di halaman ini.</p>
  <layan-session-dialog ends-at=${endsAt} .clock=${before(seconds)}></layan-session-dialog>
`;

export const examples: Example[] = [
  { name: 'Still time', template: () => around(600) },
  { name: 'About to end', template: () => around(95) },
  { name: 'Ended', template: () => around(0) },
];
