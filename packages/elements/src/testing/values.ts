import { html, type TemplateResult } from 'lit/html.js';
import {
  addressField,
  checkboxesField,
  checkboxField,
  checkedDateField,
  comboboxField,
  countedTextareaField,
  dateField,
  declarationField,
  fileUploadField,
  form,
  groupedMoneyField,
  groupField,
  identityNumberField,
  lockedField,
  moneyField,
  numberField,
  oneTimeCodeField,
  passwordField,
  phoneField,
  radiosField,
  rangeField,
  selectField,
  suggestField,
  switchField,
  textareaField,
  textField,
  timeField,
} from '../templates.js';

/** A field that holds a value, and what a form must send for it. */
export interface ValueCase {
  readonly name: string;
  readonly template: TemplateResult;
  readonly expected: readonly (readonly [name: string, value: string])[];
}

export const values: Readonly<Record<string, string>> = {
  empty: '',
  preset: 'Sari Dewi',
  'two lines': '\nbaris satu\nbaris dua\n',
  'line ends of three kinds': 'satu\r\ndua\rtiga\n\n',
  spaces: '  dua  spasi  ',
  hostile: `</textarea></select></form><script>globalThis.hacked = 1</script>"'><img src=x onerror=globalThis.hacked=1>&amp;&lt;\${x}`,
  marks: '{{lit-…}} <!--lit-part--> <?lit$1$?> $lit$ --> ]]>',
  'other scripts': 'ꦱꦫꦶ ᮓᮦᮝᮤ سري 👩🏽‍🦱',
};

const oneLine = (value: string) => value.replace(/[\r\n]/g, '');
const lines = (value: string) => value.replace(/\r\n?/g, '\n');
const parts = { day: 'Tanggal', month: 'Bulan', year: 'Tahun' };

/** Every template that carries a value, with `value` wherever it takes one. */
export function valueCases(value: string): readonly ValueCase[] {
  const text = oneLine(value);
  const code = lines(value); // as whoever reads a form joins its line ends
  const label = value || 'Pilihan';
  const options = [
    { value: 'lain', label: 'Yang lain' },
    { value, label },
  ];
  const chosen = options.map((option) => ({ ...option, checked: option.value === value }));
  const base = { id: 'f', name: 'f', label: 'Isian' };
  return [
    { name: 'textField', template: textField({ ...base, value }), expected: [['f', text]] },
    { name: 'textField, password', template: textField({ ...base, value, type: 'password' }), expected: [['f', text]] },
    { name: 'textField, disabled', template: textField({ ...base, value, disabled: true }), expected: [] },
    { name: 'textField, read only', template: textField({ ...base, value, readonly: true }), expected: [['f', text]] },
    {
      name: 'layan-field around an input',
      template: html`<layan-field error=${value}><label>Isian</label><input name="f" value=${value} /></layan-field>`,
      expected: [['f', text]],
    },
    {
      name: 'layan-time-field',
      template: timeField({ ...base, value, min: '08:00' }),
      expected: [['f', text]],
    },
    { name: 'moneyField', template: moneyField({ ...base, value, currency: 'Rp' }), expected: [['f', text]] },
    { name: 'numberField', template: numberField({ ...base, value, unit: 'kg' }), expected: [['f', text]] },
    {
      name: 'textareaField',
      template: textareaField({ ...base, value, hint: value, error: value }),
      expected: [['f', code]],
    },
    { name: 'textareaField, disabled', template: textareaField({ ...base, value, disabled: true }), expected: [] },
    {
      name: 'countedTextareaField',
      template: countedTextareaField({ ...base, value, max: 5, limit: 'Paling banyak 5 karakter' }),
      expected: [['f', code]],
    },
    {
      name: 'groupedMoneyField',
      template: groupedMoneyField({ ...base, value, currency: 'Rp', withWords: true }),
      expected: [['f', text]],
    },
    {
      name: 'identityNumberField',
      template: identityNumberField({ ...base, value, withMask: true }),
      expected: [['f', text]],
    },
    { name: 'oneTimeCodeField', template: oneTimeCodeField({ ...base, value }), expected: [['f', text]] },
    {
      name: 'passwordField',
      template: passwordField({ ...base, value, autocomplete: 'current-password' }),
      expected: [['f', text]],
    },
    { name: 'phoneField', template: phoneField({ ...base, value, country: '62' }), expected: [['f', text]] },
    { name: 'selectField', template: selectField({ ...base, options, value }), expected: [['f', code]] },
    { name: 'radiosField', template: radiosField({ ...base, options: chosen }), expected: [['f', code]] },
    {
      name: 'checkboxesField',
      template: checkboxesField({ ...base, options: chosen.map((option) => ({ ...option, checked: true })) }),
      expected: [
        ['f', 'lain'],
        ['f', code],
      ],
    },
    { name: 'checkboxField', template: checkboxField({ ...base, value, checked: true }), expected: [['f', code]] },
    { name: 'comboboxField', template: comboboxField({ ...base, options, value }), expected: [['f', code]] },
    {
      name: 'comboboxField, several',
      template: comboboxField({ ...base, options, value: ['lain', value], multiple: true }),
      expected: [
        ['f', 'lain'],
        ['f', code],
      ],
    },
    {
      name: 'comboboxField, disabled',
      template: comboboxField({ ...base, options, value, disabled: true }),
      expected: [],
    },
    {
      name: 'suggestField',
      template: suggestField({ ...base, value, suggestions: ['lain', value] }),
      expected: [['f', text]],
    },
    { name: 'switchField', template: switchField({ ...base, value, checked: true }), expected: [['f', code]] },
    { name: 'switchField, off', template: switchField({ ...base, value }), expected: [] },
    {
      name: 'rangeField',
      template: rangeField({ ...base, min: 1, max: 5, value: 3, ends: [value, value] }),
      expected: [['f', '3']],
    },
    {
      name: 'rangeField, disabled',
      template: rangeField({ ...base, min: 1, max: 5, value: 3, ends: [value, value], disabled: true }),
      expected: [],
    },
    {
      name: 'declarationField',
      template: declarationField({ ...base, statement: value, checked: true }),
      expected: [['f', 'true']],
    },
    {
      name: 'fileUploadField',
      template: fileUploadField({ ...base, maxSize: value, multiple: true }),
      expected: [['f', '[object File]']], // what a browser sends where no file is chosen
    },
    {
      name: 'dateField',
      template: dateField({ ...base, partLabels: parts, value: { day: value, month: '8', year: value } }),
      expected: [
        ['f.day', text],
        ['f.month', '8'],
        ['f.year', text],
      ],
    },
    {
      name: 'layan-date-field',
      template: checkedDateField({ ...base, partLabels: parts, value: { day: value, month: '8', year: value } }),
      expected: [
        ['f.day', text],
        ['f.month', '8'],
        ['f.year', text],
      ],
    },
    {
      name: 'addressField',
      template: addressField({
        ...base,
        pickLabel: 'Pilih',
        levels: [{ part: 'province', label: 'Provinsi', options, value }],
        street: { label: 'Jalan', value },
        rt: { label: 'RT', value: '1' },
        rw: { label: 'RW', value },
        postalCode: { label: 'Kode pos' },
        manual: { label: 'Tempat', summary: 'Tidak ada', value },
      }),
      expected: [
        ['f.province', code],
        ['f.manual', text],
        ['f.street', text],
        ['f.rt', '1'],
        ['f.rw', text],
        ['f.postalCode', ''],
      ],
    },
    {
      name: 'groupField',
      template: groupField({
        id: 'g',
        label: 'Wali',
        rows: [
          {
            key: 'r1',
            title: value,
            hidden: [['g/0/_row', 'r1']],
            body: textareaField({ id: 'g/0/n', name: 'g/0/n', label: 'Uraian', value }),
          },
        ],
      }),
      expected: [
        ['g/0/_row', 'r1'],
        ['g/0/n', code],
      ],
    },
    {
      name: 'lockedField',
      template: lockedField({ id: 'f', label: 'NIK', value, hidden: [['f', code]] }),
      expected: [['f', code]],
    },
  ];
}

/** The field in the form that sends it. */
export const valueForm = ({ name, template }: ValueCase): TemplateResult =>
  form({ action: '#', id: name, body: template });
