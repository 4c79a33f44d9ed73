import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    base: './',
    resolve: { ...vite.resolve, conditions: ['@layan/source', 'module', 'browser', 'production', 'default'] },
    build: { ...vite.build, chunkSizeWarningLimit: 2500 },
  }),
};

export default config;
