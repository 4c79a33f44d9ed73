import { html, nothing } from 'lit/html.js';
import type { Clock } from '../element/clock.js';
import type { Example } from '../example.js';
import { fileInput } from '../file-input/file-input.template.js';
import { fileUploadField } from './file-upload.template.js';
import type { Upload } from './upload-controller.js';

const proof = {
  id: 'bukti',
  name: 'bukti',
  label: 'Bukti domisili',
  hint: 'PDF atau gambar, paling besar 5 MB tiap berkas.',
  accept: 'image/*,.pdf',
  multiple: true,
  maxSize: '5 MB',
  maxFiles: 3,
};

const made = (name: string, size: number, type = 'application/pdf') =>
  new File([new Uint8Array(size)], name, { type, lastModified: 0 });

/** The files of a person, some of which cannot be taken. */
const chosen = () => [
  made('surat-keterangan-domisili.pdf', 2_140_000),
  made('rekaman.mp4', 900_000, 'video/mp4'),
  made('kartu-keluarga-hasil-pemindaian-lengkap-semua-halaman.pdf', 7_200_000),
  made('kosong.pdf', 0),
];

/** Nothing is announced in a picture. */
const still: Clock = { now: () => 0, after: () => () => {} };

const list = (files: () => File[], upload: Upload | null = null) => html`
  <layan-field>
    <label class="layan-field-label" for="bukti">Bukti domisili</label>
    <layan-file-upload max-size="5 MB" .clock=${still} .files=${files()} .upload=${upload}>
      ${fileInput(proof, { describedBy: nothing, invalid: nothing })}
    </layan-file-upload>
  </layan-field>
`;

/** One is uploaded, one is under way, one fails, the rest wait. */
const upload: Upload = (file, { onProgress }) => {
  if (file.name.startsWith('1')) return Promise.resolve({ id: 'berkas-1' });
  if (file.name.startsWith('2')) return Promise.reject(new Error('refused'));
  onProgress(0.62);
  return new Promise(() => {});
};

const queue = () => ['1-ktp.pdf', '2-kk.pdf', '3-foto.pdf', '4-surat.pdf', '5-akta.pdf'].map((name) => made(name, 3e5));

export const examples: Example[] = [
  { name: 'Nothing chosen', template: () => fileUploadField(proof) },
  { name: 'Chosen, some refused', template: () => list(chosen) },
  { name: 'Uploading', template: () => list(queue, upload) },
  { name: 'One file, disabled', template: () => fileUploadField({ ...proof, multiple: false, disabled: true }) },
];
