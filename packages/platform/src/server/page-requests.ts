/** What every page finds on its request and reply. */
import { languages, type EveryWord, type FormEntries, type Language, type View, type ViewContext } from '@layan/views';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { CitizenActor, OfficerActor } from '../stores/actor.js';
import { formToken, languageCookie, parkedCookie, cookieOptions } from '../sessions/index.js';
import type { Session } from '../sessions/index.js';
import type { PageTools } from './page-tools.js';
import type { Uploaded } from './read-multipart.js';

export interface PageOptions {
  /** 200 when absent; 422 for a form that comes back with errors. */
  readonly status?: number;
  /** Second line under the site's name: the service. */
  readonly subtitle?: string;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Language of the page: the visitor's choice, else Indonesian. */
    readonly locale: Language;
    /** Session of the area this route belongs to; null when nobody is signed in. */
    session: Session | null;
    /** Whose session it was, when the cookie names one that has ended; null otherwise. */
    endedSub: string | null;
    /** On routes of citizens, when signed in. */
    readonly citizen: CitizenActor | null;
    /** On routes of the desk, when signed in. */
    readonly officer: OfficerActor | null;
    /** Posted fields; empty for GET. */
    readonly form: FormEntries;
    /** Files of a posted form, in quarantine; a handler takes them, and what it leaves is forgotten. */
    uploads: readonly Uploaded[];
    /** What views are handed beside their model. */
    viewContext(): ViewContext<EveryWord>;
    /** Fresh value of the hidden field `_csrf`; empty when nobody is signed in. */
    csrf(): string;
    /**
     * What was posted to `path` (this request's own when absent) after the session had ended: once, and to the same person only.
     * Call it after the draft was found to be the person's; show the entries as not yet saved.
     */
    takeParked(path?: string): Promise<FormEntries | null>;
  }
  interface FastifyReply {
    /** Sends a view as a complete page. */
    page(view: View, options?: PageOptions): FastifyReply;
  }
}

/** Path of a request without its query. */
export const pathOf = (request: FastifyRequest): string => request.url.split('?', 1)[0] ?? '/';

export function decoratePages(app: FastifyInstance, tools: PageTools): void {
  app.decorateRequest('session', null);
  app.decorateRequest('endedSub', null);
  app.decorateRequest('locale', {
    getter(this: FastifyRequest) {
      const chosen = this.cookies[languageCookie];
      return languages.find((language) => language === chosen) ?? languages[0];
    },
  });
  app.decorateRequest('citizen', {
    getter(this: FastifyRequest) {
      return this.session?.actor.kind === 'citizen' ? this.session.actor : null;
    },
  });
  app.decorateRequest('officer', {
    getter(this: FastifyRequest) {
      return this.session?.actor.kind === 'officer' ? this.session.actor : null;
    },
  });
  app.decorateRequest('form', {
    getter(this: FastifyRequest) {
      return Array.isArray(this.body) ? (this.body as FormEntries) : [];
    },
  });
  app.decorateRequest('uploads');
  app.addHook('onRequest', (request, _reply, done) => {
    request.uploads = [];
    done();
  });
  app.decorateRequest('viewContext', function (this: FastifyRequest) {
    return tools.renderer.context(this);
  });
  app.decorateRequest('csrf', function (this: FastifyRequest) {
    return this.session === null ? '' : formToken(tools.keys.mac, this.session.key);
  });
  app.decorateRequest('takeParked', async function (this: FastifyRequest, path = pathOf(this)) {
    const id = this.cookies[parkedCookie];
    if (!id || this.session === null) return null;
    return tools.parked.take(id, { sub: this.session.sub, path });
  });
  app.decorateReply('page', function (this: FastifyReply, view: View, { status = 200, subtitle }: PageOptions = {}) {
    return this.code(status)
      .type('text/html; charset=utf-8')
      .send(tools.renderer.render(this.request, view, subtitle));
  });
}

/** Keeps a form whose session had ended. @returns Whether it is kept. */
export async function park(
  tools: PageTools,
  request: FastifyRequest,
  reply: FastifyReply,
  sub: string,
): Promise<boolean> {
  const { perAddress, seconds } = tools.config.parking;
  if ((await tools.counters.add(`parked ${request.ip}`, seconds)) > perAddress) return false;
  const id = await tools.parked.put({ sub, path: pathOf(request), entries: request.form });
  if (id === null) return false;
  reply.setCookie(parkedCookie, id, { ...cookieOptions, maxAge: seconds });
  return true;
}
