import type { FileField } from '@layan/definition';
import { describe, expect, it } from 'vitest';
import { choose } from './choose.js';
import type { Upload } from './uploads.js';

const label = { id: 'Kartu keluarga' };
const one: FileField = { type: 'file', name: 'kk', label, accept: ['application/pdf'], maxBytes: 100 };
const two: FileField = { ...one, max: 2 };
const file = (name: string, size = 10, type = 'application/pdf') => new File([new Uint8Array(size)], name, { type });

const upload = (name: string, state: Upload['state'], more: Partial<Upload> = {}): Upload => ({
  key: name,
  id: null,
  field: 'kk',
  name,
  type: 'application/pdf',
  bytes: 10,
  file: null,
  state,
  ...more,
});
const stored = (name: string, scan: 'waiting' | 'clean' | 'refused' = 'clean') => ({
  pointer: '/kk',
  name,
  bytes: 10,
  type: 'application/pdf',
  scan,
  problem: null,
});

function chosen(field: FileField, files: readonly File[], already: Partial<Parameters<typeof choose>[2]> = {}) {
  const { added, replaced } = choose(field, files, { stored: [], uploads: [], newKey: () => 'u', ...already });
  const said = ({ name, state }: Upload) => `${name}: ${state.kind === 'refused' ? state.problem : state.kind}`;
  return { added: added.map(said), replaced: replaced.map(({ key }) => key) };
}

describe('choosing files', () => {
  it('sends what the question takes, and says of the others what is wrong', () => {
    const files = [file('a.pdf'), file('b.mp4', 10, 'video/mp4'), file('c.pdf', 101), file('d.pdf', 0)];
    expect(chosen({ ...one, max: 9 }, files).added).toEqual([
      'a.pdf: waiting',
      'b.mp4: type',
      'c.pdf: too_large',
      'd.pdf: empty',
    ]);
  });

  it('leaves it to the platform where a browser does not know the kind', () => {
    expect(chosen(one, [file('tanpa akhiran', 10, '')]).added).toEqual(['tanpa akhiran: waiting']);
  });

  it('takes as many as there is room for, what is stored and under way included', () => {
    const uploads = [
      upload('b.pdf', { kind: 'sending', done: 0 }),
      upload('x.pdf', { kind: 'waiting' }, { field: 'ktp' }),
    ];
    const three = { ...one, max: 3 };
    expect(chosen(three, [file('c.pdf'), file('d.pdf')], { stored: [stored('a.pdf')], uploads }).added).toEqual([
      'c.pdf: waiting',
      'd.pdf: too_many',
    ]);
    expect(chosen(two, [file('c.pdf')], { stored: [stored('a.pdf', 'refused'), stored('b.pdf')] }).added).toEqual([
      'c.pdf: waiting',
    ]);
  });

  it('does not send the same file twice, and keeps its place for another', () => {
    const files = [file('a.pdf'), file('b.pdf')];
    expect(chosen(two, files, { stored: [stored('a.pdf')] }).added).toEqual(['a.pdf: twice', 'b.pdf: waiting']);
  });

  it('means the newest one where one file is asked for', () => {
    const uploads = [
      upload('alt.pdf', { kind: 'sending', done: 0.5 }),
      upload('gagal.pdf', { kind: 'failed' }),
      upload('separuh.pdf', { kind: 'half', done: 0.5 }),
    ];
    expect(chosen(one, [file('a.pdf')], { stored: [stored('a.pdf')], uploads })).toEqual({
      added: ['a.pdf: waiting'],
      replaced: ['alt.pdf', 'gagal.pdf'],
    });
  });

  it('leaves alone what is there when nothing chosen is taken, but for old refusals', () => {
    const uploads = [
      upload('alt.pdf', { kind: 'sending', done: 0.5 }),
      upload('lama.pdf', { kind: 'refused', problem: 'type' }),
    ];
    expect(chosen(one, [file('a.pdf', 0)], { uploads }).replaced).toEqual(['lama.pdf']);
  });
});
