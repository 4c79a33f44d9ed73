/** Structured logs, one JSON line each, without anything personal: no bodies, no query strings, no cookies, no messages of foreign errors. */
import { randomUUID } from 'node:crypto';
import { LogController, type FastifyInstance, type FastifyServerOptions } from 'fastify';
import type { PlatformConfig } from '../config.js';

/** What of an error may be written down: where it happened, not what it was about. */
export interface ErrorDescription {
  readonly [name: string]: unknown;
  readonly type: string;
  readonly code?: string;
  /** Always empty: messages may quote what a person typed (a database quotes the row). */
  readonly message: '';
  /** Frames only. */
  readonly stack: string;
  readonly cause?: ErrorDescription;
}

/** Names, codes and places of an error. */
export function describeError(error: unknown): ErrorDescription {
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: '' };
  const { code } = error as { code?: unknown };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    message: '',
    stack: frames
      .slice(0, 12)
      .map((line) => line.trim())
      .join('\n'),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}

/** Options of Fastify that decide what is logged. */
export function loggingOptions({
  log,
}: PlatformConfig): Pick<FastifyServerOptions, 'logger' | 'logController' | 'genReqId' | 'requestIdHeader'> {
  const { write } = log;
  return {
    logController: new LogController({ disableRequestLogging: true }),
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    logger: {
      level: log.level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      serializers: {
        req: () => ({}),
        res: () => ({}),
        err: describeError,
        error: (value: unknown) => (value instanceof Error ? describeError(value) : value),
      },
      ...(write ? { stream: { write } } : {}),
    },
  };
}

/** One line for each answer: method, route pattern, status, time. */
export function registerRequestLog(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info({
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
    });
  });
}
