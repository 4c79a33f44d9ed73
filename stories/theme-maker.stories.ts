import { modes } from '@layan/tokens';
import {
  deriveTheme,
  isThemeError,
  ownPairs,
  themeCss,
  themeFiles,
  type Theme,
  type ThemeFile,
} from '@layan/tokens/theme';
import { actions, button, cover, notice, radiosField, textField } from '@layan/elements/templates';
import { html, nothing, render } from 'lit/html.js';
import { contrastTable } from './contrast-table.js';
import type { Story } from './from-examples.js';

export default { title: 'Theme maker' };

/** A file that the browser saves, which knows no folders: no server sees it. */
const download = ({ path, text }: ThemeFile) => {
  const name = path.replaceAll('/', '.');
  const type = name.endsWith('.css') ? 'text/css' : 'application/json';
  return html`<a class="layan-link" download=${name} href="data:${type};charset=utf-8,${encodeURIComponent(text)}"
    >${name}</a
  >`;
};

const sample = () => html`
  <div class="layan-stack" data-gap="l">
    ${cover({ caption: 'Layanan kependudukan', title: 'Ganti KTP-el Anda dari rumah', level: 2 })}
    ${textField({ id: 'contoh-nama', name: 'nama', label: 'Nama lengkap sesuai KTP-el', value: 'Sari Wulandari Contoh' })}
    ${radiosField({
      id: 'contoh-kejadian',
      name: 'kejadian',
      label: 'KTP-el saya',
      options: [
        { value: 'hilang', label: 'Hilang', checked: true },
        { value: 'rusak', label: 'Rusak' },
      ],
    })}
    ${notice({ tone: 'info', title: 'Siapkan kartu keluarga', body: html`<p>Nomornya 16 angka.</p>` })}
    ${notice({ tone: 'bad', title: 'Ada yang perlu diperbaiki', body: html`<p>Nomor kartu keluarga belum diisi.</p>` })}
    ${actions([button({ label: 'Lanjutkan' }), button({ label: 'Simpan draf', kind: 'secondary' })])}
  </div>
`;

const swatch = (hex: string) =>
  html`<svg class="stage-swatch" aria-hidden="true"><rect width="100%" height="100%" fill=${hex}></rect></svg>`;

const report = (theme: Theme) =>
  modes.map((mode) => {
    const colors = theme.colors[mode];
    const pairs = ownPairs(theme).filter((pair) => pair.mode === mode);
    return contrastTable(
      `Every pair of its own colours: ${mode}`,
      pairs.map(({ front, back, needs, has }) => ({
        front: html`${swatch(colors[front])} ${front}`,
        back: html`${swatch(colors[back])} ${back}`,
        needs,
        has,
      })),
    );
  });

const files = (theme: Theme) => html`
  <ul class="layan-prose">
    ${themeFiles(theme).map((file) => html`<li>${download(file)}</li>`)}
  </ul>
`;

/** The page wears what is being made, until another story is shown. */
const worn = new CSSStyleSheet();

function wear(css: string): void {
  worn.replaceSync(css);
  if (!document.adoptedStyleSheets.includes(worn)) document.adoptedStyleSheets.push(worn);
}

function make(box: HTMLElement, given: { readonly name: string; readonly color: string }): void {
  const draw = (theme: Theme | null, error?: string) => {
    const change = () => {
      const value = (id: string) => box.querySelector<HTMLInputElement>(`#${id}`)!.value.trim();
      make(box, { name: value('theme-name'), color: value('theme-color') });
    };
    render(
      html`<div class="layan-stack" data-gap="l" @change=${change}>
        ${textField({ id: 'theme-color', name: 'color', label: 'Colour of the logo', hint: 'As #rrggbb', value: given.color, width: 12, spellcheck: false, ...(error && { error }) })}
        ${textField({ id: 'theme-name', name: 'name', label: 'Name', hint: 'Small letters, digits and hyphens', value: given.name, width: 30, spellcheck: false })}
        <div role="status">
          ${theme ? html`<div class="layan-prose">${theme.notes.map((note) => html`<p>${note}</p>`)}</div>` : nothing}
        </div>
        ${theme ? html`${files(theme)} ${sample()} ${report(theme)}` : nothing}
      </div>`,
      box,
    );
  };
  try {
    const theme = deriveTheme(given);
    wear(themeCss(theme));
    draw(theme);
  } catch (error) {
    if (!isThemeError(error)) throw error;
    draw(null, error.message);
  }
}

/** The same generator as `layan theme`, live: type a colour, see the page wear it, take the files. */
export const FromOneColour: Story = {
  render: () => {
    const box = document.createElement('div');
    make(box, { name: 'kota-contoh', color: '#069550' });
    // the page takes it off when the story goes
    const watch = new MutationObserver(() => {
      if (box.isConnected) return;
      worn.replaceSync('');
      watch.disconnect();
    });
    setTimeout(() => watch.observe(document.body, { childList: true, subtree: true }));
    return html`<div class="stage layan-root">${box}</div>`;
  },
};
