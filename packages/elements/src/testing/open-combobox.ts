import { aTimeout, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit/html.js';
import '../combobox/index.js';
import type { Clock } from '../element/clock.js';

/** Goes when told to. */
function manualClock(): Clock & { pass(): void } {
  const due = new Set<() => void>();
  return {
    now: () => 0,
    after: (_ms, call) => {
      due.add(call);
      return () => due.delete(call);
    },
    pass: () => {
      for (const call of [...due]) {
        due.delete(call);
        call();
      }
    },
  };
}

export const options = html`
  <option value="">Pilih kota</option>
  <option value="1">Kabupaten Contoh</option>
  <option value="2">Kota Contoh</option>
  <option value="3">Kota Contoh Baru</option>
  <option value="4">Kota Lain</option>
`;

export const single = (
  select = html`<select id="kota" name="kota">
    ${options}
  </select>`,
) => html`
  <form>
    <label for="kota">Kota</label>
    <layan-combobox>${select}</layan-combobox>
    <button type="button">Lain</button>
  </form>
`;

/** The form with a combobox in it, in a page of this language, its clock in hand. */
export async function openCombobox(template: TemplateResult = single(), language = 'id') {
  document.documentElement.lang = language;
  const form = await fixture<HTMLFormElement>(template);
  const element = form.querySelector('layan-combobox')!;
  const clock = (element.clock = manualClock()) as ReturnType<typeof manualClock>;
  await element.updateComplete;
  const settled = async () => {
    for (let round = 0; round < 3; round += 1) {
      await element.updateComplete;
      await aTimeout(0);
    }
  };
  const list = () => element.querySelector('[role=listbox]');
  const shown = () =>
    [...element.querySelectorAll('[role=option]')].map((each) => each.querySelector('span')!.textContent);
  const events: string[] = [];
  for (const type of ['input', 'change'])
    form.addEventListener(type, ({ target }) => events.push(`${type} of ${(target as Element).localName}`));
  return {
    form,
    element,
    clock,
    settled,
    list,
    shown,
    events,
    select: element.querySelector('select')!,
    input: element.input!,
    other: form.querySelector<HTMLElement>(':scope > button')!,
    data: () => [...new FormData(form)].map(([name, value]) => `${name}=${value as string}`),
    /** What the arrow keys have reached. */
    active: () => {
      const id = element.input!.getAttribute('aria-activedescendant');
      return id && document.getElementById(id)!.textContent.trim();
    },
    said: () => element.querySelector('[role=status]')!.textContent,
    press: async (...keys: string[]) => {
      for (const key of keys) await sendKeys(key.length > 1 ? { press: key } : { type: key });
      await settled();
    },
    type: async (text: string) => {
      await sendKeys({ type: text });
      await settled();
    },
  };
}
