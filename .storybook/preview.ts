import '@layan/tokens/theme.css';
import '@layan/elements/layan.css';
import '@layan/elements/all';
import './preview.css';
import DocsPage from './docs-page.mdx';
import '@layan/elements/all';
import ofElements from '@layan/elements/custom-elements.json';
import ofServices from '@layan/services/custom-elements.json';
import { deriveTheme, themeCss, themes } from '@layan/tokens/theme';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';

// the tables of what an element offers; its stories name it as their `component`
setCustomElementsManifest({ ...ofElements, modules: [...ofElements.modules, ...ofServices.modules] });

const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const choice = (title: string, icon: string, items: readonly (readonly [value: string, title: string])[]) => ({
  description: title,
  toolbar: { title, icon, dynamicTitle: true, items: items.map(([value, name]) => ({ value, title: name })) },
});

/** The sheet of the theme that the toolbar chose, after all others. */
const themeSheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(themeSheet);
function wear(name: unknown): void {
  const theme = themes.find((each) => each.name === name);
  themeSheet.replaceSync(theme ? themeCss(deriveTheme(theme)) : '');
}

/** An attribute of the root, or none where the toolbar leaves it to the device. */
function say(attribute: string, value: unknown, silent: string): void {
  if (value === silent) document.documentElement.removeAttribute(attribute);
  else document.documentElement.setAttribute(attribute, String(value));
}

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    docs: { page: DocsPage },
    backgrounds: { disable: true },
    viewport: {
      options: Object.fromEntries(
        [
          ['phone', 'Small phone', 320],
          ['tablet', 'Tablet', 768],
          ['desk', 'Desk', 1280],
        ].map(([key, name, width]) => [key, { name, styles: { width: `${width}px`, height: '900px' } }]),
      ),
    },
    // A story is not a page: titles and landmarks are checked where examples stand inside one (npm test).
    a11y: {
      test: 'error',
      options: { runOnly: axeTags },
      config: {
        rules: [
          { id: 'region', enabled: false },
          { id: 'page-has-heading-one', enabled: false },
          { id: 'landmark-unique', enabled: false },
          { id: 'heading-order', enabled: false },
        ],
      },
    },
    options: {
      storySort: {
        order: ['Welcome', 'Foundations', 'Tokens', 'Theme maker', 'Elements', 'Services', 'Patterns', 'Pages'],
      },
    },
  },
  globalTypes: {
    theme: choice('Theme', 'paintbrush', [
      ['national', 'National'],
      ...themes.map(({ name, title }) => [name, title] as const),
    ]),
    mode: choice('Mode', 'contrast', [
      ['auto', 'As the device wants'],
      ['light', 'Light'],
      ['dark', 'Dark'],
    ]),
    contrast: choice('Contrast', 'eye', [
      ['auto', 'Contrast as the device wants'],
      ['normal', 'Normal contrast'],
      ['more', 'More contrast'],
    ]),
    density: choice('Density', 'component', [
      ['normal', 'For citizens'],
      ['compact', 'Compact, for officers'],
    ]),
    language: choice('Language', 'globe', [
      ['id', 'Bahasa Indonesia'],
      ['en', 'English'],
    ]),
    direction: choice('Direction', 'transfer', [
      ['ltr', 'Left to right'],
      ['rtl', 'Right to left'],
    ]),
    scripts: choice('Scripts', 'bolt', [
      ['on', 'With scripts'],
      ['off', 'Without scripts, as a server sends it'],
    ]),
    text: choice('Text size', 'zoom', [
      ['1', 'Text 100 %'],
      ['1.5', 'Text 150 %'],
      ['2', 'Text 200 %'],
    ]),
  },
  initialGlobals: {
    theme: 'national',
    mode: 'auto',
    contrast: 'auto',
    density: 'normal',
    language: 'id',
    direction: 'ltr',
    scripts: 'on',
    text: '1',
  },
  decorators: [
    (story, { globals, canvasElement }) => {
      const root = document.documentElement;
      root.lang = String(globals['language']);
      canvasElement.lang = root.lang; // on a page of docs it stands inside English text
      root.dir = String(globals['direction']);
      wear(globals['theme']);
      say('data-layan-mode', globals['mode'], 'auto');
      say('data-layan-contrast', globals['contrast'], 'auto');
      say('data-layan-density', globals['density'], 'normal');
      root.style.setProperty('--layan-text-scale', String(globals['text']));
      return story();
    },
  ],
};

export default preview;
