import '@layan/elements/date-field';
import '@layan/elements/field';
import { checkedDateField, radiosField, selectField, summaryList } from '@layan/elements/templates';
import { states } from '../from-examples.js';
import { about, errorPrefix, questions } from './parts.js';

export default {
  title: 'Patterns/Dates',
  parameters: about(`
Ask for a date that people **know by heart** in three parts; let them **choose** a date that depends on the calendar.

### When to use which

| the date                                                    | how to ask                                                          |
| ----------------------------------------------------------- | ------------------------------------------------------------------- |
| known: birthday, date on a letter                           | three parts, typed                                                  |
| about then: when something was lost, when damage was seen   | three parts, and "kira-kira tidak apa-apa" if that is so            |
| depends on the week: an appointment                         | the days that are free, as radios; then the hour                    |
| near today, but on any day: when something arrives          | three parts, and a calendar beside them (\`with-calendar\`)           |
| only month and year: since when somebody has lived there    | month and year alone                                                |

### How it works

- Day, month, year, in this order, each with its own label, all in one \`fieldset\`. Widths 2, 2 and 4 characters; \`inputmode="numeric"\`; a birthday has \`autocomplete="bday-day"\`
  and so on.
- The example is a date nobody takes for their own: **"17 8 1990"**. Without leading zeros, so that it is plain they are not wanted; with them it is right too.
- The focus stays where it is: no jumping to the next part.
- Servers get **numbers**. \`<layan-date-field>\` turns the name of a month ("agustus", "Agt") into its number when the person leaves that part; nothing behind it reads names, so without script
  the page comes back with "Bulan harus 1 sampai 12." Two digits for a year are ambiguous; ask.
- Keep it as \`1990-08-17\`, without a time and without a zone. Show it as "17 Agustus 1990"; with the day of the week where somebody has to come.
- An error names **the part that is wrong**, and only that part is marked. \`<layan-date-field min max>\` inside \`<layan-field>\` finds it in the page, when the form is sent.
- Times have a full stop and a zone: "14.30 WIB", and WITA, WIT. A day by which an agency must act is counted in working days, see [Wait](?path=/docs/patterns-wait--docs).

### Words

Tanggal, Bulan, Tahun. "Tanggal hilang tidak boleh setelah hari ini." "Bulan harus 1 sampai 12."

### Not

- No calendar for a birthday: nobody should turn back 400 pages.
- No single box "dd/mm/yyyy": on half of all phones it is typed the other way round, and 08/05 is never noticed.
- No three long lists: typing is faster, and screen readers read out 31 items.
`),
};

const partLabels = { day: 'Tanggal', month: 'Bulan', year: 'Tahun' };

const birthday = {
  id: 'tanggal_lahir',
  name: 'tanggal_lahir',
  label: 'Tanggal lahir',
  hint: 'Contoh: 17 8 1990',
  partLabels,
  autocomplete: 'bday',
  errorPrefix,
} as const;

const lost = { id: 'tanggal_hilang', name: 'tanggal_hilang', label: 'Tanggal hilang', partLabels, errorPrefix };

export const Known = {
  name: 'A date known by heart',
  ...states([
    {
      name: 'Birthday, the only question of its page',
      template: () => questions({ fields: checkedDateField({ ...birthday, heading: true }) }),
    },
    {
      name: 'Typed with zeros or without: both are right',
      template: () => checkedDateField({ ...birthday, value: { day: '05', month: '8', year: '1990' } }),
    },
    {
      name: 'About then',
      template: () =>
        checkedDateField({ ...lost, hint: 'Contoh: 5 11 2026. Jika tidak ingat, kira-kira tidak apa-apa.' }),
    },
    {
      name: 'One part is wrong',
      template: () =>
        checkedDateField({
          ...birthday,
          value: { day: '17', month: '13', year: '1990' },
          error: 'Bulan harus 1 sampai 12.',
          badParts: ['month'],
        }),
    },
    {
      name: 'One part is missing',
      template: () =>
        checkedDateField({
          ...birthday,
          value: { day: '17', month: '8' },
          error: 'Tanggal lahir belum lengkap. Tulis tahunnya, contoh 1990.',
          badParts: ['year'],
        }),
    },
    {
      name: 'A day that does not exist',
      template: () =>
        checkedDateField({
          ...birthday,
          value: { day: '30', month: '2', year: '1990' },
          error: 'Februari 1990 hanya sampai tanggal 28. Periksa kembali.',
          badParts: ['day', 'month'],
        }),
    },
    {
      name: 'Later than today',
      template: () =>
        checkedDateField({
          ...lost,
          value: { day: '30', month: '11', year: '2027' },
          error: 'Tanggal hilang tidak boleh setelah hari ini.',
          badParts: ['year'],
        }),
    },
    {
      name: 'Shown again',
      template: () => summaryList({ rows: [{ key: 'Tanggal lahir', value: '17 Agustus 1990' }] }),
    },
  ]),
};

export const Calendar = {
  name: 'A date that depends on the calendar',
  ...states([
    {
      name: 'Typed, or chosen in a calendar; without script it is typed',
      template: () =>
        checkedDateField({
          id: 'tiba',
          name: 'tanggal_tiba',
          label: 'Tanggal Anda tiba',
          hint: 'Dari 1 sampai 31 Desember 2026. Contoh: 8 12 2026',
          partLabels,
          min: '2026-12-01',
          max: '2026-12-31',
          withCalendar: true,
          errorPrefix,
        }),
    },
    {
      name: 'The free days, then the hour',
      template: () =>
        questions({
          title: 'Kapan Anda dapat datang?',
          lead: 'Kantor Kecamatan Contoh, lantai 1. Sekitar 20 menit.',
          fields: [
            radiosField({
              id: 'hari',
              name: 'hari',
              label: 'Hari',
              errorPrefix,
              options: [
                { value: '2026-11-30', label: 'Senin, 30 November 2026', trailing: '4 tempat' },
                { value: '2026-12-01', label: 'Selasa, 1 Desember 2026', trailing: '11 tempat' },
                { value: '2026-12-02', label: 'Rabu, 2 Desember 2026', trailing: 'Penuh', disabled: true },
              ],
            }),
            selectField({
              id: 'jam',
              name: 'jam',
              label: 'Jam',
              width: 12,
              placeholder: 'Pilih jam',
              options: ['08.30 WIB', '09.30 WIB', '13.00 WIB'].map((label) => ({ value: label.slice(0, 5), label })),
            }),
          ],
        }),
    },
  ]),
};
