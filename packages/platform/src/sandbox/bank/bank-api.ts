/** The API of the invented bank, for the platform's side; whatever goes wrong at the bank goes wrong here. */
import { qrisLimit } from '@layan/indonesia';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { same } from '../../payment/signatures/same.js';
import { contohMethods } from '../../payment/providers/contoh-provider.js';
import type { Bank } from './bank.js';
import { slowMilliseconds } from './faults.js';

const chargeSchema = z.strictObject({
  reference: z.string().min(1).max(64),
  method: z.enum(contohMethods.map(({ id }) => id)),
  amount: z.int().positive(),
  expiresAt: z.iso.datetime({ offset: true }),
});
const refundSchema = z.strictObject({
  reference: z.string().min(1).max(64),
  payment: z.string().min(1).max(64),
  amount: z.int().positive(),
});

export interface BankApiOptions {
  readonly bank: Bank;
  readonly key: string;
  /** Resolves after so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

export function bankApi(scope: FastifyInstance, { bank, key, wait }: BankApiOptions): void {
  scope.addHook('onRequest', async (request, reply) => {
    if (!same(request.headers.authorization ?? '', `Bearer ${key}`)) return reply.code(401).send({});
    if (bank.fault === 'down') return reply.code(503).send({});
    if (bank.fault === 'slow') await wait(slowMilliseconds);
    if (bank.fault === 'error') return reply.code(500).send({});
  });
  scope.addHook('preSerialization', async (_request, reply, payload) => {
    if (bank.fault === 'reply_lost') reply.code(504);
    return payload;
  });

  scope.post('/charges', async (request, reply) => {
    const { data } = chargeSchema.safeParse(request.body);
    const tooMuch = data?.method === 'qris' && data.amount > qrisLimit;
    if (data === undefined || tooMuch || bank.fault === 'refused') return reply.code(422).send({});
    const charge = await bank.charge({ ...data, expiresAt: new Date(data.expiresAt) });
    if (bank.fault === 'told_first') await bank.pay(data.reference, `${data.amount}.00`);
    return charge;
  });
  scope.get('/charges/:reference', async (request, reply) => {
    return (await bank.find(referenceOf(request))) ?? reply.code(404).send({});
  });
  scope.post('/charges/:reference/cancel', (request) => bank.cancel(referenceOf(request)));
  scope.post('/refunds', async (request, reply) => {
    const { data } = refundSchema.safeParse(request.body);
    return data === undefined ? reply.code(422).send({}) : { state: await bank.refund(data) };
  });
}

const referenceOf = ({ params }: FastifyRequest): string => (params as { reference: string }).reference;
