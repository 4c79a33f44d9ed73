/** The page of the invented bank, for whoever tries the sandbox; nobody signs in there. */
import { posted } from '@layan/views';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { wholeRupiah } from '../../payment/money.js';
import type { Bank } from './bank.js';
import { bankActions, bankFolder, bankView, type BankModel } from './bank.view.js';
import { bankFaults } from './faults.js';
import { bankWords } from './words.js';

export function bankPages(scope: FastifyInstance, bank: Bank): void {
  scope.get(bankFolder, (request, reply) => show(request, reply, null));
  scope.post(`${bankFolder}/gangguan`, (request, reply) => {
    bank.fault = bankFaults.find((fault) => fault === posted(request.form, 'gangguan')) ?? bank.fault;
    return reply.redirect(bankFolder, 303);
  });
  scope.post(`${bankFolder}/tagihan/:reference`, act);

  async function act(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { reference } = request.params as { reference: string };
    const action = bankActions.find((name) => name === posted(request.form, 'aksi'));
    const typed = (posted(request.form, 'jumlah') ?? '').trim();
    const amount = wholeRupiah(typed.replaceAll('.', ''));
    if (action === 'bayar' || action === 'dua-kali') {
      if (amount === null) return show(request, reply, { reference, typed });
      for (let turn = action === 'bayar' ? 1 : 2; turn > 0; turn -= 1) await bank.pay(reference, `${amount}.00`);
    } else if (await bank.find(reference)) {
      if (action === 'kedaluwarsa') await bank.stop(reference, 'expired');
      if (action === 'tolak') await bank.stop(reference, 'cancelled');
      if (action === 'kabari') await bank.tellAgain(reference);
    }
    return reply.redirect(bankFolder, 303);
  }

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    refused: BankModel['refused'],
  ): Promise<FastifyReply> {
    const charges = (await bank.list()).filter(({ instruction }) => instruction !== null);
    const model = { charges, fault: bank.fault, hidden: [['_csrf', request.csrf()] as const], refused };
    const view = bankView(model, bankWords[request.locale], request.viewContext());
    return reply.page(view, { status: refused ? 422 : 200 });
  }
}
