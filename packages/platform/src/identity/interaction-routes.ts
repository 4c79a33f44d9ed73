/** The provider's sign-in page. Credentials are asked for here and nowhere else. */
import { signInView, type SandboxPerson, type SignInError } from '@layan/views';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Interaction, Provider } from 'oidc-provider';
import { interactionFolder } from '../server/areas.js';
import type { PageTools } from '../server/page-tools.js';
import { RefusedError } from '../server/refused-error.js';
import { formToken, isFormToken } from '../sessions/index.js';
import type { AccountKind } from './accounts.js';
import { endProviderSession } from './provider.js';
import { refuseOrProbe } from './cookie-probe.js';
import { accountKindOf } from './provider-configuration.js';
import { checkCredentials, type SignInCheckOptions } from './sign-in-check.js';

export interface InteractionOptions extends SignInCheckOptions {
  readonly tools: PageTools;
  readonly provider: Provider;
  /** People whose credentials the page shows; null outside the sandbox. */
  readonly people: ((kind: AccountKind, locale: string) => readonly SandboxPerson[]) | null;
}

type Route = { Params: { uid: string } };

const longestName = 64;
const longestPassword = 256;

export function registerInteraction(scope: FastifyInstance, options: InteractionOptions): void {
  const { provider, tools } = options;
  const { signIns } = tools.config.limits;
  const limited = { config: { rateLimit: { max: signIns, timeWindow: 60_000 } } };

  scope.get<Route>(`${interactionFolder}/:uid`, async (request, reply) => {
    const interaction = await find(provider, request, reply);
    if (interaction === null) return refuseOrProbe(request, reply);
    return show(options, interaction, request, reply, { username: '', errors: [] });
  });

  scope.post<Route>(`${interactionFolder}/:uid`, limited, async (request, reply) => {
    const interaction = await findLive(provider, request, reply);
    const fields = new Map(request.form);
    if (!isFormToken(tools.keys.mac, interaction.uid, fields.get('_csrf'))) throw new RefusedError(403, 'forbidden');
    const username = (fields.get('nik') ?? '').replace(/[\s.]/g, '').slice(0, longestName);
    const password = (fields.get('password') ?? '').slice(0, longestPassword);
    const errors: SignInError[] = [];
    if (username === '') errors.push('nik_required');
    if (password === '') errors.push('password_required');
    if (errors.length > 0) return show(options, interaction, request, reply, { username, errors });

    const kind = accountKindOf(interaction.params.client_id);
    const checked = await checkCredentials(options, { kind, username, password, address: request.ip });
    if ('error' in checked) return show(options, interaction, request, reply, { username, errors: [checked.error] });

    const { account } = checked;
    const before = interaction.session;
    if (before && before.accountId !== account.sub) {
      await endProviderSession(provider, before.uid);
      interaction.session = undefined;
      await interaction.persist();
    }
    const login = { accountId: account.sub, acr: account.assurance, amr: ['pwd'], remember: false };
    return reply.redirect(await provider.interactionResult(request.raw, reply.raw, { login }), 303);
  });

  scope.get<Route>(`${interactionFolder}/:uid/batal`, async (request, reply) => {
    await findLive(provider, request, reply);
    const refusal = { error: 'access_denied', error_description: 'The person went back' };
    return reply.redirect(await provider.interactionResult(request.raw, reply.raw, refusal), 303);
  });
}

/** The sign-in under way in this browser; the cookie and the address must name the same one. */
async function find(provider: Provider, request: FastifyRequest, reply: FastifyReply): Promise<Interaction | null> {
  try {
    const interaction = await provider.interactionDetails(request.raw, reply.raw);
    return interaction.uid === (request.params as Route['Params']).uid ? interaction : null;
  } catch {
    // expired, finished or begun in another browser: all the same to the person
    return null;
  }
}

async function findLive(provider: Provider, request: FastifyRequest, reply: FastifyReply): Promise<Interaction> {
  const interaction = await find(provider, request, reply);
  if (interaction === null) throw new RefusedError(400, 'session_expired');
  return interaction;
}

async function show(
  options: InteractionOptions,
  interaction: Interaction,
  request: FastifyRequest,
  reply: FastifyReply,
  state: { readonly username: string; readonly errors: readonly SignInError[] },
): Promise<FastifyReply> {
  const { provider, tools, people } = options;
  const { client_id: clientId, redirect_uri: redirectUri } = interaction.params;
  const client = await provider.Client.find(String(clientId));
  const kind = accountKindOf(clientId);
  const action = `${interactionFolder}/${interaction.uid}`;
  reply.formsMayReach(new URL(String(redirectUri)).origin);
  const view = signInView(
    {
      form: { action, hidden: { _csrf: formToken(tools.keys.mac, interaction.uid) } },
      client: client?.clientName ?? '',
      kind,
      nik: state.username,
      errors: state.errors,
      cancel: `${action}/batal`,
      people: people?.(kind, request.locale) ?? null,
    },
    request.viewContext(),
  );
  const locked = state.errors.includes('locked');
  if (locked) reply.header('Retry-After', String(options.limits.lock));
  return reply.page(view, { status: locked ? 429 : state.errors.length > 0 ? 422 : 200 });
}
