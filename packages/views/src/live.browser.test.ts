import type { Answers, Field, ServiceDefinition } from '@layan/definition';
import { expect } from '@open-wc/testing';
import { nothing, render } from 'lit/html.js';
import type { ViewContext } from './context.js';
import { choicesOfPage } from './models/regions.js';
import { questionView } from './question/question.view.js';
import { everyType } from './testing/every-type.js';
import { form } from './testing/lost-card.js';
import { sampleContext } from './testing/sample-context.js';
import { sampleRegions } from './testing/sample-regions.js';
import { loadEveryWord } from './words/every.js';

const label = (id: string) => ({ id, en: id });
const kind = { type: 'choice', options: ['a', 'b'].map((value) => ({ value, label: label(value) })) } as const;
const fields: Field[] = [
  { name: 'punya', type: 'boolean', label: label('Punya') },
  { name: 'nomor', type: 'text', label: label('Nomor'), when: { var: 'punya' } },
  { name: 'teks', type: 'text', label: label('Teks') },
  { name: 'jenis', ...kind, label: label('Jenis') },
  { name: 'panjang', type: 'longText', label: label('Panjang') },
  { name: 'alamat', type: 'address', manual: true, label: label('Alamat') },
  {
    name: 'wali',
    type: 'group',
    label: label('Wali'),
    repeat: { min: 1, max: 5 },
    fields: [
      { name: 'nama', type: 'text', label: label('Nama') },
      { name: 'hubungan', ...kind, label: label('Hubungan') },
    ],
  },
];
const page = { id: 'isian', title: label('Isian'), fields };
const definition: ServiceDefinition = { ...everyType, pages: [page] };

let context: ViewContext;
let host: HTMLElement;

before(async () => {
  context = sampleContext('id', await loadEveryWord('id'));
});
beforeEach(() => {
  host = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(nothing, host);
  host.remove();
});

function draw(answers: Answers): void {
  const regions = choicesOfPage({ page, fields }, answers, sampleRegions);
  const shown = { definition, page: 'isian', answers, identity: {}, findings: [], regions, form: form('#') };
  render(questionView({ ...shown, draft: { id: 'd1', savedAt: null } }, context).body, host);
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
const control = (name: string) => host.querySelector<Control>(`[name="${name}"]:not([type="hidden"])`)!;
const values = (...names: string[]) => names.map((name) => new FormData(host.querySelector('form')!).get(name));

/** As a person does: the focus goes there, and the text is no longer the one the page came with. */
function type(name: string, text: string): Control {
  const typed = control(name);
  typed.focus();
  typed.value = text;
  return typed;
}
const choose = (name: string, value: string) =>
  host.querySelector<HTMLInputElement>(`[name="${name}"][value="${value}"]`)!.click();

describe('a page that is drawn again while a person types', () => {
  it('keeps every text at its question, and the focus, when a question comes and goes before it', () => {
    draw({});
    type('teks', 'Sari');
    choose('jenis', 'b');
    const typed = type('panjang', 'baris satu\nbaris dua');
    draw({ punya: true });
    expect(values('nomor', 'teks', 'jenis', 'panjang')).to.deep.equal(['', 'Sari', 'b', 'baris satu\nbaris dua']);
    expect(document.activeElement).to.equal(typed);
    type('nomor', '12');
    typed.focus();
    draw({ punya: false });
    expect(values('nomor', 'teks', 'jenis', 'panjang')).to.deep.equal([null, 'Sari', 'b', 'baris satu\nbaris dua']);
    expect(document.activeElement).to.equal(typed);
  });

  it('leaves what was typed alone when the same answer comes back as its own value', () => {
    draw({});
    const typed = type('teks', 'Sari  W');
    draw({ teks: 'Sari W' });
    expect(typed.value).to.equal('Sari  W');
    expect(document.activeElement).to.equal(typed);
  });

  it('shows no choice made below another region, and keeps the focus on the one that was changed', () => {
    const at = (province: string, regency = '') => ({ alamat: { typed: { province, regency } } });
    draw(at('31'));
    type('alamat.regency', '31.72');
    draw(at('31', '31.72'));
    expect(values('alamat.regency', 'alamat.district')).to.deep.equal(['31.72', null]);
    const province = type('alamat.province', '32');
    draw(at('32'));
    expect(values('alamat.province', 'alamat.regency')).to.deep.equal(['32', '']);
    expect([...(control('alamat.regency') as HTMLSelectElement).options].map(({ value }) => value)).to.deep.equal([
      '',
      '32.01',
    ]);
    expect(document.activeElement).to.equal(province);
  });

  it('does not fold away the place written by hand while it is being emptied', () => {
    draw({ alamat: { typed: { manual: 'Dusun' } } });
    const manual = type('alamat.manual', '');
    draw({ alamat: null });
    expect(manual.closest('details')!.open).to.equal(true);
    expect(document.activeElement).to.equal(manual);
  });

  it('keeps what was typed in the other rows when one in the middle is removed', () => {
    const rows = ['r1', 'r2', 'r3', 'r4'].map((_row) => ({ _row }));
    draw({ wali: rows });
    const given = [
      ['Ani', 'a'],
      ['Beni', 'b'],
      ['Cici', 'b'],
      ['Dodi', 'a'],
    ] as const;
    given.forEach(([name, relation], at) => {
      type(`wali/${at}/nama`, name);
      choose(`wali/${at}/hubungan`, relation);
    });
    const last = control('wali/3/nama');
    last.focus();
    draw({ wali: rows.toSpliced(1, 1) });
    expect(values('wali/0/nama', 'wali/1/nama', 'wali/2/nama')).to.deep.equal(['Ani', 'Cici', 'Dodi']);
    expect(values('wali/0/hubungan', 'wali/1/hubungan', 'wali/2/hubungan')).to.deep.equal(['a', 'b', 'a']);
    expect(values('wali/0/_row', 'wali/1/_row', 'wali/2/_row')).to.deep.equal(['r1', 'r3', 'r4']);
    expect(document.activeElement).to.equal(last);
    expect(last.name).to.equal('wali/2/nama');
  });

  it('keeps the controls of a row that was blank on the page and is stored now', () => {
    draw({});
    const typed = type('wali/0/nama', 'Ani');
    const [id] = values('wali/0/_row');
    draw({ wali: [{ _row: String(id), nama: 'Ani' }, { _row: 'r2' }] });
    expect(document.activeElement).to.equal(typed);
    expect(values('wali/0/nama', 'wali/1/nama')).to.deep.equal(['Ani', '']);
  });
});
