/** Money at the desk: what waits to be given back, what was not booked, giving back, and the ledger. */
import type { ProblemName } from '@layan/contract';
import { exportLedgerSchema } from '@layan/contract/schemas';
import { moneyListView, posted, type MoneyListModel } from '@layan/views';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { mostDays } from '../payment/ledger-csv.js';
import { rupiah } from '../payment/money.js';
import { isProblem, ProblemError } from '../problem/problem-error.js';
import { openDeskCase, showDeskCase } from './desk-case.js';
import { checkDays, noDays, readDays } from './models/ledger.js';
import { checkRefund, readRefund } from './models/refund.js';
import type { PagesOptions } from './options.js';
import { officerOf, parameter, query } from './request.js';
import { paths, withQuery } from './urls.js';

/** Another amount can be given back by now; or this officer has given another one back by the same form. */
const outrun = new Set<ProblemName>(['available-mismatch', 'idempotency-key-mismatch']);

export function deskMoneyRoutes(app: FastifyInstance, options: PagesOptions): void {
  const { stores, agencies } = options;
  const signedIn = { preHandler: app.requireOfficer() };
  const path = '/meja/permohonan/:case/kembalikan';
  const casePage = (request: FastifyRequest) => request.viewContext().urls.deskCase(parameter(request, 'case'));
  const moneyOfCase = (request: FastifyRequest) => paths.deskMoney(parameter(request, 'case'));

  app.get('/meja/uang', signedIn, list);
  app.get('/meja/uang/buku.csv', { ...signedIn, config: { kind: 'file' } }, ledger);
  app.get(path, (request, reply) => reply.redirect(moneyOfCase(request), 303));
  app.post(path, { preHandler: app.requireOfficer({ returnTo: casePage }) }, giveBack);

  async function list(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const officer = officerOf(request);
    const { money } = stores.officer(officer);
    const context = request.viewContext();
    const values = readDays((name) => query(request, name));
    const checked = values && checkDays(values, context.today, context.pack);
    if (checked && 'from' in checked) return reply.redirect(paths.ledger(checked.from, checked.to), 303);
    const cursor = query(request, 'cursor');
    const kind = query(request, 'daftar') === 'ditolak' ? 'refused' : 'held';
    const found =
      kind === 'refused'
        ? ({ kind, ...(await money.refused({ cursor })) } as const)
        : ({ kind, ...(await money.held({ cursor })) } as const);
    const model: MoneyListModel = {
      agency: agencies?.[officer.agency] ?? { id: officer.agency },
      list: found,
      other: paths.money(kind === 'refused' ? 'held' : 'refused'),
      next: found.next === null ? null : withQuery(paths.money(kind), 'cursor', found.next),
      ledgers: months(context.today).map(({ from, to }) => ({ from, to, href: paths.ledger(from, to) })),
      days: {
        action: paths.money(),
        hidden: kind === 'refused' ? [['daftar', 'ditolak']] : [],
        values: values ?? noDays,
        errors: checked?.errors ?? {},
        mostDays,
      },
    };
    return reply.page(moneyListView(model, context), { status: checked ? 422 : 200 });
  }

  /** To be saved, never to be shown; that it was exported is recorded. */
  async function ledger(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const days = exportLedgerSchema.safeParse({ from: query(request, 'dari'), to: query(request, 'sampai') });
    if (!days.success) throw new ProblemError('malformed-request', { detail: 'Two dates: dari, sampai.' });
    const { from, to } = days.data;
    const text = await stores.officer(officerOf(request)).money.ledger({ from, to });
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="ledger-${from}-${to}.csv"`)
      .header('cache-control', 'no-store')
      .send(text);
  }

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

/** This month until today, and the one before; `YYYY-MM-DD`. */
function months(today: string): readonly { readonly from: string; readonly to: string }[] {
  const first = `${today.slice(0, 7)}-01`;
  const lastBefore = new Date(Date.parse(first) - 24 * 3600 * 1000).toISOString().slice(0, 10);
  return [
    { from: first, to: today },
    { from: `${lastBefore.slice(0, 7)}-01`, to: lastBefore },
  ];
}
