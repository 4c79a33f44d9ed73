import { errorView, signedOutView, signOutView } from '@layan/views';
import type { PageRenderer } from '../html/page-renderer.js';
import { areas } from '../server/areas.js';
import type { ProviderPages } from './provider-configuration.js';
import { exchangeOf } from './provider-mount.js';

/** The provider's own pages, drawn like all others. */
export function providerPages(renderer: PageRenderer): ProviderPages {
  return {
    signOut(context, { action, xsrf }) {
      const { request, reply } = exchangeOf(context);
      const next = context.oidc.session?.state?.postLogoutRedirectUri;
      if (typeof next === 'string') reply.formsMayReach(new URL(next).origin);
      const form = { action: new URL(action).pathname, hidden: { xsrf } };
      const button = { name: 'logout', value: 'yes' };
      return renderer.render(request, signOutView({ form, button }, renderer.context(request)));
    },
    signedOut(context) {
      const { request } = exchangeOf(context);
      return renderer.render(request, signedOutView({ signIn: areas.citizen.signIn }, renderer.context(request)));
    },
    error(context) {
      const { request } = exchangeOf(context);
      const kind = context.status >= 500 ? 'server' : 'session_expired';
      const returnTo = areas.citizen.home;
      return renderer.render(request, errorView({ kind, requestId: request.id, returnTo }, renderer.context(request)));
    },
  };
}
