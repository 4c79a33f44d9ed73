/** Giving money back at the desk. */
import type { ProblemName } from '@layan/contract';
import { posted } from '@layan/views';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { rupiah } from '../payment/money.js';
import { isProblem, ProblemError } from '../problem/problem-error.js';
import { openDeskCase, showDeskCase } from './desk-case.js';
import { checkRefund, readRefund } from './models/refund.js';
import type { PagesOptions } from './options.js';
import { parameter } from './request.js';
import { paths } from './urls.js';

/** Another amount can be given back by now; or this officer has given another one back by the same form. */
const outrun = new Set<ProblemName>(['available-mismatch', 'idempotency-key-mismatch']);

export function deskMoneyRoutes(app: FastifyInstance, options: PagesOptions): void {
  const path = '/meja/permohonan/:case/kembalikan';
  const casePage = (request: FastifyRequest) => request.viewContext().urls.deskCase(parameter(request, 'case'));
  const moneyOfCase = (request: FastifyRequest) => paths.deskMoney(parameter(request, 'case'));

  app.get(path, (request, reply) => reply.redirect(moneyOfCase(request), 303));
  app.post(path, { preHandler: app.requireOfficer({ returnTo: casePage }) }, giveBack);

  async function giveBack(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const opened = await openDeskCase(request, options);
    const { intent, store } = opened;
    if (intent === null) throw new ProblemError('not-found');
    const sent = readRefund(request.form);
    const { values } = sent;
    const checked = checkRefund(sent, request.viewContext().pack);
    if ('errors' in checked) {
      const { errors } = checked;
      const isOld = sent.available !== intent.refundable.amount;
      const again = isOld ? ({ status: 412, notice: 'money_changed' } as const) : { status: 422 };
      return showDeskCase(request, reply, opened, options, { ...again, refund: { values, errors } });
    }
    try {
      const key = posted(request.form, '_key').slice(0, 255) || options.newId();
      const available = rupiah(sent.available);
      await store.money.refund(intent.id, { ...checked, amount: rupiah(checked.amount), available, key });
      return reply.redirect(moneyOfCase(request), 303);
    } catch (error) {
      if (!isProblem(error) || !outrun.has(error.problem)) throw error;
      const newest = await openDeskCase(request, options);
      const status = error.problem === 'available-mismatch' ? 412 : 409;
      const answer = { status, notice: 'money_changed', refund: { values, errors: {} } } as const;
      return showDeskCase(request, reply, newest, options, answer);
    }
  }
}
