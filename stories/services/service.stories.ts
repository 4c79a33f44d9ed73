import '@layan/services/service';
import { html } from 'lit/html.js';
import { inMemory } from './in-memory.js';

export default { title: 'Services/Service', component: 'layan-service' };

/** The whole service, as on an agency's page: try it. */
export const Whole = {
  render: () =>
    html`<div class="stage">
      <layan-service service="ktp-el-hilang" heading-level="1" without-history .connection=${inMemory().connection}>
        <a href="https://platform.example/layanan/ktp-el-hilang">Isi permohonan di situs nasional</a>
      </layan-service>
    </div>`,
};

/** What the page shows when an attribute is wrong; the console says the same. */
export const WrongAttribute = {
  render: () =>
    html`<div class="stage">
      <layan-service service="ktp-el-hilang" bff="https://lain.example/layan">
        <a href="https://platform.example/layanan/ktp-el-hilang">Isi permohonan di situs nasional</a>
      </layan-service>
    </div>`,
};
