/** What a page of citizens or of the desk finds on its request and reply. */
import type { Language, View, ViewContext } from '@layan/views';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CitizenActor, OfficerActor } from '../stores/actor.js';
import type { FormEntries, Session } from '../sessions/session.js';

export interface PageOptions {
  /** 200 when absent; 422 for a form that comes back with errors. */
  readonly status?: number;
  /** Second line under the site's name: the service. */
  readonly subtitle?: string;
}

export interface GuardOptions {
  /** Where to come back to after sign-in, for routes that have no GET of their own. The request's path when absent. */
  readonly returnTo?: (request: FastifyRequest) => string;
}

type Guard = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

declare module 'fastify' {
  interface FastifyRequest {
    /** Language of the page: the visitor's choice, else Indonesian. */
    locale: Language;
    /** Session of the area this route belongs to; null when nobody is signed in. */
    session: Session | null;
    /** Set on routes of citizens when signed in. */
    readonly citizen: CitizenActor | null;
    /** Set on routes of the desk when signed in. */
    readonly officer: OfficerActor | null;
    /** Posted fields; empty for GET. */
    readonly form: FormEntries;
    /** What views are handed beside their model. */
    viewContext(): ViewContext;
    /** Fresh value of the hidden field `_csrf`; empty when nobody is signed in. */
    csrf(): string;
    /** Answers that were posted to `path` after the session had ended, once; null when there are none of this person. */
    takeParked(path: string): Promise<FormEntries | null>;
  }
  interface FastifyReply {
    /** Sends a view as a complete page. */
    page(view: View, options?: PageOptions): FastifyReply;
  }
  interface FastifyInstance {
    /** preHandler of routes for signed-in citizens: others are sent to sign in, and what they posted is parked. */
    requireCitizen(options?: GuardOptions): Guard;
    /** The same for the desk. */
    requireOfficer(options?: GuardOptions): Guard;
  }
}
