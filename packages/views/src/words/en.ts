import type { Catalogue } from './id.js';

export const en: Catalogue = {
  catalogue: { title: 'Services' },
  check: { title: 'Check your details' },
  sent: { title: 'This application has already been sent' },
  received: { title: 'We have received your application' },
  applications: { title: 'My applications' },
  desk: { title: 'Officer desk' },
  signIn: { title: 'Sign in' },
  signOut: { title: 'Sign out', doneTitle: 'You are signed out' },
  error: { server: 'The service has a problem' },
};
