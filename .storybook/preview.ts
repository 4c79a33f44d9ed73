import '@layan/tokens/theme.css';
import '@layan/elements/layan.css';
import './preview.css';
import type { Preview } from '@storybook/web-components-vite';

const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const choice = (title: string, icon: string, items: readonly (readonly [value: string, title: string])[]) => ({
  description: title,
  toolbar: { title, icon, dynamicTitle: true, items: items.map(([value, name]) => ({ value, title: name })) },
});

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    backgrounds: { disable: true },
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
    options: { storySort: { order: ['Welcome', 'Foundations', 'Elements', 'Services', 'Pages'] } },
  },
  globalTypes: {
    mode: choice('Mode', 'contrast', [
      ['auto', 'As the device wants'],
      ['light', 'Light'],
      ['dark', 'Dark'],
    ]),
    language: choice('Language', 'globe', [
      ['id', 'Bahasa Indonesia'],
      ['en', 'English'],
    ]),
    direction: choice('Direction', 'transfer', [
      ['ltr', 'Left to right'],
      ['rtl', 'Right to left'],
    ]),
    text: choice('Text size', 'zoom', [
      ['1', 'Text 100 %'],
      ['1.5', 'Text 150 %'],
      ['2', 'Text 200 %'],
    ]),
  },
  initialGlobals: { mode: 'auto', language: 'id', direction: 'ltr', text: '1' },
  decorators: [
    (story, { globals }) => {
      const root = document.documentElement;
      root.lang = String(globals['language']);
      root.dir = String(globals['direction']);
      if (globals['mode'] === 'auto') root.removeAttribute('data-layan-mode');
      else root.setAttribute('data-layan-mode', String(globals['mode']));
      root.style.setProperty('--layan-text-scale', String(globals['text']));
      return story();
    },
  ],
};

export default preview;
