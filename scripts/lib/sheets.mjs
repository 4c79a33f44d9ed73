// Read by `npm run build:css` and by Storybook: which style sheets are in `layan.css` alone, and which lean on others.

/** Folders whose look is not in `layan-forms.css`: a page that only asks has no use for it. */
export const notInForms = [
  'account',
  'avatar',
  'badge',
  'banner',
  'breadcrumbs',
  'confirmation',
  'consent',
  'copy-button',
  'countdown',
  'cover',
  'dialog',
  'display-settings',
  'divider',
  'empty-state',
  'facts',
  'language-switch',
  'modal',
  'navigation',
  'next-step',
  'pagination',
  'qr',
  'search',
  'skeleton',
  'stats',
  'stepper',
  'summary-list',
  'table',
  'tag',
  'task-list',
  'timeline',
  'toasts',
];

/** What wears the look of another control: its own file brings that along, first. */
export const dressedAs = { combobox: ['select'], toasts: ['notice'] };
