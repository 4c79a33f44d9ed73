/** Sign-ins that have begun in a browser, in one sealed cookie: several tabs may each begin one. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { cookieOptions, pendingCookie, seal, unseal, type SessionKind } from '../sessions/index.js';
import type { PendingSignIn } from './relying-party.js';

const most = 5;
const lifetime = 15 * 60;
const purpose = (kind: SessionKind): string => `pending ${kind}`;

function read(request: FastifyRequest, kind: SessionKind, secret: Buffer): readonly PendingSignIn[] {
  const text = unseal(secret, purpose(kind), request.cookies[pendingCookie[kind]] ?? '');
  const all = text === null ? [] : (JSON.parse(text) as readonly PendingSignIn[]);
  const oldest = Date.now() / 1000 - lifetime;
  return all.filter((pending) => pending.since > oldest);
}

function write(reply: FastifyReply, kind: SessionKind, secret: Buffer, all: readonly PendingSignIn[]): void {
  const name = pendingCookie[kind];
  if (all.length === 0) reply.clearCookie(name, cookieOptions);
  else {
    const sealed = seal(secret, purpose(kind), JSON.stringify(all));
    reply.setCookie(name, sealed, { ...cookieOptions, maxAge: lifetime });
  }
}

/** Remembers a sign-in; of more than five the oldest is forgotten. */
export function addPending(
  request: FastifyRequest,
  reply: FastifyReply,
  kind: SessionKind,
  secret: Buffer,
  pending: PendingSignIn,
): void {
  write(reply, kind, secret, [...read(request, kind, secret), pending].slice(-most));
}

/** Takes out the sign-in that `state` names; each is good once. */
export function takePending(
  request: FastifyRequest,
  reply: FastifyReply,
  kind: SessionKind,
  secret: Buffer,
  state: string,
): PendingSignIn | null {
  const all = read(request, kind, secret);
  const found = all.find((pending) => pending.state === state);
  if (found === undefined) return null;
  write(
    reply,
    kind,
    secret,
    all.filter((pending) => pending !== found),
  );
  return found;
}
