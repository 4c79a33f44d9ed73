/** A bill: what is owed, the way to pay it, where the money is, and the receipt. */
import type { Intent } from '@layan/contract';
import { qrPath } from '@layan/elements/qr/path';
import { isShowable, paymentView, posted, type PaymentModel } from '@layan/views';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isProblem, ProblemError } from '../problem/problem-error.js';
import { codePicture } from './models/code-picture.js';
import type { PagesOptions } from './options.js';
import { citizenOf, contextFor, formTo, parameter, query } from './request.js';
import { paths } from './urls.js';

/** What the page says beside the bill as it is. */
interface Answer {
  readonly status?: number;
  readonly choosing?: boolean;
  readonly chosen?: string;
  readonly problem?: PaymentModel['problem'];
}

export function paymentRoutes(app: FastifyInstance, { stores, clock, newId }: PagesOptions): void {
  const path = '/tagihan/:intent';
  const billPage = (request: FastifyRequest): string =>
    request.viewContext().urls.payment(parameter(request, 'intent'));
  const signedIn = { preHandler: app.requireCitizen() };

  app.get(path, signedIn, async (request, reply) => {
    const intent = await own(request).get(parameter(request, 'intent'));
    return show(request, reply, intent, { choosing: query(request, 'ganti') !== undefined });
  });
  app.post(path, { preHandler: app.requireCitizen({ returnTo: billPage }) }, choose);
  app.get(`${path}/qris.png`, signedIn, picture);

  const own = (request: FastifyRequest) => stores.citizen(citizenOf(request).person).intents;

  async function choose(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const intents = own(request);
    const before = await intents.get(parameter(request, 'intent'));
    const method = posted(request.form, 'method');
    if (!before.methods.some(({ id }) => id === method)) {
      return show(request, reply, before, { status: 422, problem: 'method_missing' });
    }
    try {
      await intents.attempt(before.id, { method, key: posted(request.form, '_key') || newId() });
    } catch (error) {
      // it was paid meanwhile, or has ended: its page says which
      if (isProblem(error, 'intent-not-payable')) return reply.redirect(billPage(request), 303);
      if (!isProblem(error, 'payment-unavailable')) throw error;
      const intent = await intents.get(before.id);
      const isLive = intent.attempt !== null && ['created', 'waiting'].includes(intent.attempt.state);
      return show(request, reply, intent, { status: 503, problem: isLive ? 'switch_busy' : 'down', chosen: method });
    }
    return reply.redirect(billPage(request), 303);
  }

  /** The live code, for a payment app that picks it from the gallery. */
  async function picture(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const intent = await own(request).get(parameter(request, 'intent'));
    const payload = payloadOf(intent);
    const { pack } = await contextOf(request, intent);
    if (payload === null || !isShowable(payload, intent.attempt!.amount, pack)) throw new ProblemError('not-found');
    return reply
      .header('content-type', 'image/png')
      .header('content-disposition', `attachment; filename="qris-${intent.case.number}.png"`)
      .header('cache-control', 'no-store')
      .send(codePicture(payload));
  }

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    intent: Intent,
    { status = 200, ...answer }: Answer,
  ): Promise<FastifyReply> {
    const context = await contextOf(request, intent);
    const payload = payloadOf(intent);
    const { urls } = context;
    const model: PaymentModel = {
      intent,
      now: clock.now().toISOString(),
      form: formTo(request, urls.payment(intent.id), { _key: newId() }),
      links: {
        check: urls.payment(intent.id),
        choose: paths.chooseMethod(intent.id),
        picture: paths.code(intent.id),
        print: null,
      },
      ...(payload !== null && { drawn: qrPath(payload, 'M') }),
      ...answer,
    };
    return reply.page(paymentView(model, context), { status });
  }

  async function contextOf(request: FastifyRequest, { service }: Intent) {
    const definition = await stores.nobody().definitions.get(service.id, service.version);
    return contextFor(request, definition, stores);
  }
}

function payloadOf({ attempt }: Intent): string | null {
  return attempt?.state === 'waiting' && attempt.instruction?.kind === 'qris' ? attempt.instruction.payload : null;
}
