import type { ViewExample } from '../testing/example.js';
import { form } from '../testing/lost-card.js';
import { signedOutView, signOutView } from './sign-out.view.js';

const provider = {
  area: 'provider',
  person: null,
  site: { name: 'Identitas nasional', mark: 'Id', home: '/layanan' },
} as const;

export const examples: readonly ViewExample[] = [
  {
    name: 'asking',
    view: (context) =>
      signOutView({ form: form('/oidc/session/end/confirm'), button: { name: 'logout', value: 'yes' } }, context),
    shell: provider,
  },
  {
    name: 'signed out',
    view: (context) => signedOutView({ signIn: '/masuk' }, context),
    shell: { person: null, signIn: '/masuk' },
  },
];
