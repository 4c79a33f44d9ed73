import type { ViewExample } from '../testing/example.js';
import { errorView } from '../error/error.view.js';

const view: ViewExample['view'] = (context) => errorView({ kind: 'not_found' }, context);

export const examples: readonly ViewExample[] = [
  { name: 'official site', view, shell: { sandbox: false } },
  { name: 'sandbox, nobody signed in', view, shell: { person: null, signIn: '/masuk' } },
  { name: 'desk', view, shell: { area: 'desk', current: 'desk' } },
  { name: 'identity provider', view, shell: { area: 'provider', person: null } },
];
