import { tokens } from '@layan/tokens';
import { heading, prose, table } from '@layan/elements/templates';
import { html } from 'lit/html.js';
import type { Story } from '../from-examples.js';

export default { title: 'Foundations/Type' };

export const Headings: Story = {
  render: () => html`
    <div class="stage layan-root">
      ${heading({ text: 'Ganti KTP-el Anda dari rumah', level: 1 })}
      ${prose(html`<p>Isi permohonan dan pantau sampai KTP-el siap diambil.</p>`)}
      ${heading({ text: 'Yang perlu disiapkan', level: 2 })} ${prose(html`<p>Kartu keluarga.</p>`)}
      ${heading({ text: 'Jika KTP-el hilang', level: 3 })}
      ${prose(html`<p>Surat keterangan hilang dari kepolisian.</p>`)}
    </div>
  `,
};

export const Scale: Story = {
  render: () => html`
    <div class="stage layan-root">
      ${table({
        caption: 'Sizes, as multiples of --layan-rem',
        columns: [{ label: 'Name', header: true }, { label: 'Value', numeric: true }, { label: 'Looks like' }],
        rows: Object.entries(tokens.font)
          .filter(([name]) => name.startsWith('size-'))
          .map(([name, value]) => [
            `--layan-font-${name}`,
            String(value),
            html`<span style="font-size: calc(var(--layan-rem) * ${value}); line-height: 1.2">Layanan</span>`,
          ]),
      })}
    </div>
  `,
};
