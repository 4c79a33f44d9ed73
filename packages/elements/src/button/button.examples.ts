import type { Example } from '../example.js';
import { arrowRight } from '../icon/generated/arrow-right.js';
import { download } from '../icon/generated/download.js';
import { x } from '../icon/generated/x.js';
import { icon } from '../icon/icon.template.js';
import { link } from '../link/link.template.js';
import { saved } from '../saved/saved.template.js';
import { actions, button, buttonKinds, buttonLink } from './button.template.js';

const labels = {
  primary: 'Lanjutkan',
  secondary: 'Simpan draf',
  quiet: 'Batal',
  danger: 'Hapus draf',
  start: 'Mulai permohonan',
} as const;

export const examples: Example[] = [
  ...buttonKinds.map((kind) => ({ name: `Kind: ${kind}`, template: () => button({ label: labels[kind], kind }) })),
  { name: 'Small', template: () => button({ label: 'Tampilkan pilihan berikutnya', kind: 'secondary', size: 's' }) },
  { name: 'Disabled', template: () => button({ label: 'Kirim permohonan', disabled: true }) },
  { name: 'Busy', template: () => button({ label: 'Kirim permohonan', busy: true }) },
  {
    name: 'Icon before the label',
    template: () => button({ label: 'Unduh bukti pembayaran', kind: 'secondary', icon: icon(download) }),
  },
  { name: 'Icon after the label', template: () => button({ label: 'Lanjutkan', iconEnd: icon(arrowRight) }) },
  {
    name: 'Icon alone',
    template: () => button({ label: 'Tutup', kind: 'secondary', icon: icon(x), hideLabel: true }),
  },
  {
    name: 'Icon alone, busy',
    template: () =>
      button({ label: 'Unduh bukti pembayaran', kind: 'secondary', icon: icon(download), hideLabel: true, busy: true }),
  },
  { name: 'A link that looks like one', template: () => buttonLink({ href: '#mulai', label: 'Masuk dan mulai' }) },
  {
    name: 'The end of a form',
    template: () =>
      actions([
        button({ label: 'Lanjutkan', name: '_action', value: 'next' }),
        button({ label: 'Simpan draf', kind: 'secondary', name: '_action', value: 'save' }),
        link({ href: '#batal', text: 'Batal' }),
        saved({ text: 'Draf tersimpan pukul 14.32 WIB' }),
      ]),
  },
];
