import { expect, fixture, html } from '@open-wc/testing';
import { readForm, type Field } from '../index.js';
import { field, options } from '../testing/definitions.js';
import { pack } from '../testing/pack.js';

const fields: readonly Field[] = [
  field('text', 'nama'),
  field('longText', 'cerita'),
  field('date', 'lahir'),
  field('boolean', 'nikah'),
  field('choices', 'bahasa', { options: options('id', 'jv', 'su') }),
  field('declaration', 'setuju'),
  field('group', 'anak', { repeat: { min: 0, max: 3 }, fields: [field('text', 'nama'), field('boolean', 'sekolah')] }),
];

const reading = { answers: {}, pack, now: '2026-11-22T03:04:05Z', newRowId: () => 'new' };

describe('readForm over a real form', () => {
  it('reads what the browser itself collects', async () => {
    const form = await fixture<HTMLFormElement>(html`
      <form>
        <input name="nama" value="Budi" />
        <textarea name="cerita">satu</textarea>
        <input name="lahir.day" value="1" />
        <input name="lahir.month" value="3" />
        <input name="lahir.year" value="2010" />
        <input type="radio" name="nikah" value="true" />
        <input type="radio" name="nikah" value="false" checked />
        <input type="checkbox" name="bahasa" value="su" checked />
        <input type="checkbox" name="bahasa" value="id" checked />
        <input type="checkbox" name="setuju" value="true" checked />
        <input type="hidden" name="anak/0/_row" value="r1" />
        <input name="anak/0/nama" value="Ayu" />
        <input type="radio" name="anak/0/sekolah" value="true" />
        <input type="file" name="berkas" />
        <input name="off" value="x" disabled />
      </form>
    `);
    form.querySelector('textarea')!.value = 'satu\r\ndua\rtiga';
    expect(readForm(fields, new FormData(form), reading)).to.deep.equal({
      nama: 'Budi',
      cerita: 'satu\ndua\ntiga',
      lahir: '2010-03-01',
      nikah: false,
      bahasa: ['id', 'su'],
      setuju: { accepted: true, at: '2026-11-22T03:04:05Z' },
      anak: [{ _row: 'r1', nama: 'Ayu' }],
    });
  });
});
