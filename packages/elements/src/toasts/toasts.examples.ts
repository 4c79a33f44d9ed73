import { html, type TemplateResult } from 'lit/html.js';
import { ref } from 'lit/directives/ref.js';
import type { Clock } from '../element/clock.js';
import type { Example } from '../example.js';
import { toasts } from './toasts.template.js';
import type { LayanToasts, Toast } from './toasts.js';

/** Messages of a picture neither leave nor are announced. */
const still: Clock = { now: () => 0, after: () => () => {} };

const showing = (...list: Toast[]): TemplateResult => html`
  <p class="layan-prose">Permohonan Anda sedang kami periksa.</p>
  <layan-toasts
    .clock=${still}
    ${ref((element) => {
      const shown = element as LayanToasts | undefined;
      if (shown?.show && !shown.textContent) for (const toast of list) shown.show(toast);
    })}
  ></layan-toasts>
`;

export const examples: Example[] = [
  { name: 'Nothing to say', template: toasts },
  { name: 'One message', template: () => showing({ text: 'Draf tersimpan.', tone: 'ok' }) },
  {
    name: 'Three, one with something to do',
    template: () =>
      showing(
        { text: 'Berkas surat-keterangan-domisili.pdf dihapus.', action: { label: 'Urungkan', act: () => {} } },
        { text: 'Koneksi lambat. Pengunggahan mungkin lama.', tone: 'warn' },
        { text: 'Nomor permohonan disalin.', tone: 'ok' },
      ),
  },
];
