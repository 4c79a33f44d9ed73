import { html, type TemplateResult } from 'lit/html.js';
import { ref } from 'lit/directives/ref.js';
import type { Example } from '../example.js';
import { consentNotice, type ConsentModel } from './consent.template.js';
import type { ConsentState, LayanConsent } from './consent.js';

const model: ConsentModel = {
  id: 'persetujuan',
  title: 'Persetujuan pemrosesan data pribadi',
  facts: [
    { label: 'Pengendali data', text: 'Dinas Kependudukan Kota Contoh' },
    { label: 'Dasar pemrosesan', text: 'Persetujuan Anda (UU 27/2022 pasal 20 ayat 2 huruf a)' },
    { label: 'Data yang diproses', text: 'Alamat surel dan nomor ponsel' },
    { label: 'Disimpan selama', text: '2 tahun sejak persetujuan, atau sampai Anda menariknya' },
    { label: 'Hak Anda', text: 'Melihat, memperbaiki, menghapus, dan menarik persetujuan kapan saja' },
  ],
  legend: 'Tujuan yang Anda setujui',
  name: 'tujuan',
  purposes: [
    {
      value: 'kabar-permohonan',
      label: 'Kirim kabar permohonan ke ponsel saya',
      neededBecause: 'Wajib: jadwal pengambilan hanya diberitahukan lewat pesan.',
    },
    { value: 'survei', label: 'Undang saya ke survei kepuasan', hint: 'Paling banyak sekali setahun.' },
    { value: 'layanan-baru', label: 'Kirim kabar layanan baru ke surel saya' },
  ],
  save: 'Simpan pilihan',
  all: { agree: 'Setuju semua', refuse: 'Tolak semua' },
  action: '#simpan',
  version: '2',
};

const { all: _, ...others } = model;
const alone: ConsentModel = { ...others, purposes: model.purposes.slice(2) };

/** As the page sets it that knows what was agreed to. */
const knowing = (state: ConsentState): TemplateResult => html`
  ${consentNotice(model)}
  <span
    hidden
    ${ref((mark) => {
      const element = mark?.previousElementSibling as LayanConsent | null | undefined;
      if (element) element.state = state;
    })}
  ></span>
`;

export const examples: Example[] = [
  { name: 'Asked for the first time', template: () => consentNotice(model) },
  { name: 'One purpose, no buttons for all', template: () => consentNotice(alone) },
  { name: 'Agreed to before', template: () => knowing({ given: ['kabar-permohonan', 'survei'], version: '2' }) },
  { name: 'The text has changed', template: () => knowing({ given: ['survei'], version: '1' }) },
];
