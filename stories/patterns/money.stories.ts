import '@layan/elements/money-field';
import { bill, groupedMoneyField, radiosField, summaryList } from '@layan/elements/templates';
import { states } from '../from-examples.js';
import { about, errorPrefix, questions } from './parts.js';

export default {
  title: 'Patterns/Money',
  parameters: about(`
Ask for an amount in **whole rupiah**, and write every amount alike: Rp1.500.000.

### When to use it

Income, prices, damage, a donation. Where only a range is needed, offer ranges (_A range will do_): people do not know their income to the rupiah, and less is collected.

### How it works

- A text input with \`inputmode="numeric"\` and "Rp" inside the frame. The prefix is for the eye; the hint says "dalam rupiah" for everybody.
- Accept what people type: \`1500000\`, \`1.500.000\`, \`Rp 1.500.000\`, \`Rp1.500.000,00\` are the same.
- Do not guess: \`1,500,000\` and \`1.50\` can mean two things. Ask again, with an example.
- **No sen.** They are not in use, and a decimal mark is the most expensive of all typing errors. Keep an integer.
- Nothing is rewritten while somebody types: the cursor would jump. \`<layan-money-field>\` puts the dots in when the field is left, refuses what can mean two things, and with
  \`with-words\` says a large amount below in short, "1,5 juta rupiah": a zero too many is seen. Without script the server reads the same spellings.

### How to write an amount

| so                     | not                                        |
| ---------------------- | ------------------------------------------ |
| Rp1.500.000            | Rp. 1.500.000,- · Rp 1.500.000 · IDR 1,5jt |
| Rp0, or the word Gratis | an empty cell                             |
| -Rp50.000              | (50.000)                                   |
| Rp650.000 sampai Rp950.000 | 650rb-950rb                            |

\`Intl.NumberFormat\` writes a no-break space after "Rp": take it out. On receipts the amount stands in words too: "satu juta lima ratus ribu rupiah".

### Not

- No \`type="number"\`: a turn of the wheel changes what is owed.
- No slider, no calculator in the field.
- Never an amount without what it is for. What is owed is shown as in [Pay](?path=/docs/patterns-pay--docs).
`),
};

const income = {
  id: 'penghasilan',
  name: 'penghasilan',
  label: 'Penghasilan keluarga sebulan',
  hint: 'Dalam rupiah, tanpa sen. Contoh: 1.500.000',
  currency: 'Rp',
  errorPrefix,
} as const;

export const Money = states([
  {
    name: 'The only question of its page',
    template: () => questions({ fields: groupedMoneyField({ ...income, heading: true }) }),
  },
  {
    name: 'Written with dots, and said in short',
    template: () => groupedMoneyField({ ...income, value: '1.500.000', withWords: true }),
  },
  {
    name: 'Can mean two things',
    template: () =>
      groupedMoneyField({
        ...income,
        value: '1.50',
        error: 'Penghasilan keluarga sebulan harus jumlah rupiah tanpa sen, contoh 1.500.000.',
      }),
  },
  {
    name: 'Too much',
    template: () =>
      groupedMoneyField({
        ...income,
        label: 'Jumlah kerugian',
        value: '15.000.000.000',
        error: 'Jumlah kerugian terlalu besar. Isi paling banyak Rp1.000.000.000.',
      }),
  },
  {
    name: 'A range will do',
    template: () =>
      radiosField({
        id: 'rentang',
        name: 'rentang',
        label: 'Penghasilan keluarga sebulan',
        options: [
          { value: '1', label: 'Kurang dari Rp1.500.000' },
          { value: '2', label: 'Rp1.500.000 sampai Rp3.000.000' },
          { value: '3', label: 'Lebih dari Rp3.000.000' },
          { value: '0', label: 'Saya tidak tahu' },
        ],
      }),
  },
  {
    name: 'Shown again',
    template: () =>
      summaryList({
        rows: [
          {
            key: 'Penghasilan keluarga sebulan',
            value: 'Rp1.500.000',
            change: { href: '#penghasilan', text: 'Ubah', hiddenText: 'penghasilan keluarga sebulan' },
          },
        ],
      }),
  },
  {
    name: 'Several amounts: digit under digit',
    template: () =>
      bill({
        lines: [
          { label: 'Retribusi pengujian', amount: 'Rp75.000' },
          { label: 'Kartu uji', amount: 'Rp25.000' },
          { label: 'Potongan', amount: '-Rp10.000' },
        ],
        total: { label: 'Jumlah', amount: 'Rp90.000' },
      }),
  },
]);
