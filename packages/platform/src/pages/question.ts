/** The question pages: one page of a draft at a time. */
import { localize, validate, type Answers, type Finding, type VisiblePage } from '@layan/definition';
import {
  choicesOfPage,
  draftModel,
  holding,
  isAbout,
  newlyAsked,
  placeAfter,
  posted,
  questionView,
  readAction,
  readPost,
  revisionOf,
  type FormEntries,
  type QuestionNotice,
} from '@layan/views';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  askedPage,
  openDraft,
  redirectToCase,
  whereNext,
  whereToGoOn,
  withFiles,
  type OpenedDraft,
} from './open-draft.js';
import { forgetFiles, takeFiles } from './take-files.js';
import type { PagesOptions } from './options.js';
import { formTo, parameter, query } from './request.js';
import { apply, saveAnswers } from './save-answers.js';
import { paths, urlsFromCheck } from './urls.js';

/** Why a page is shown again, and with what. */
interface Shown {
  readonly status?: number;
  /** Other than those of the draft: what was typed. */
  readonly answers?: Answers;
  readonly findings?: readonly Finding[];
  readonly notice?: QuestionNotice;
}

export function questionRoutes(app: FastifyInstance, { stores, regions, clock }: PagesOptions): void {
  const signedIn = { preHandler: app.requireCitizen() };
  app.get('/layanan/:service/:draft', signedIn, goOn);
  app.get('/layanan/:service/:draft/:page', signedIn, ask);
  app.post('/layanan/:service/:draft/:page', { ...signedIn, config: { files: true } }, answer);

  async function goOn(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const opened = await open(request);
    if (opened.draft.state === 'submitted') return redirectToCase(opened, reply, { answers: false });
    return reply.redirect(whereToGoOn(opened), 303);
  }

  async function ask(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const opened = await open(request);
    if (opened.draft.state === 'submitted') return redirectToCase(opened, reply, { answers: false });
    const page = askedPage(opened, parameter(request, 'page'));
    if (!page) return reply.redirect(whereToGoOn(opened), 303);
    const parked = await request.takeParked();
    if (!parked) return show(request, reply, opened, page);
    return show(request, reply, opened, page, {
      answers: apply(opened.draft.answers, typed(opened, page, parked)),
      notice: revisionOf(parked) === opened.draft.revision ? 'restored' : 'stale',
    });
  }

  async function answer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const opened = await open(request);
    const page = askedPage(opened, parameter(request, 'page'));
    if (!page) return reply.redirect(whereToGoOn(opened), 303);
    const { patch, findings } = await takeFiles(opened, page, typed(opened, page, request.form), request.uploads);
    const saved = await saveAnswers(opened, patch, revisionOf(request.form));
    switch (saved.state) {
      case 'submitted':
        return redirectToCase(opened, reply, { answers: saved.changed.size > 0 });
      case 'too-large':
        return showTooLarge(request, reply, opened, page, apply(opened.draft.answers, patch));
      case 'stale':
        return showStale(request, reply, await withFiles({ ...opened, draft: saved.draft }), patch);
      case 'saved': {
        const kept = { ...opened, draft: saved.draft };
        await forgetFiles(kept, page, opened.draft.answers);
        const now = await withFiles(kept);
        if (findings.length === 0) return goFrom(request, reply, now, page, saved.changed);
        return show(request, reply, now, page, { status: 422, findings });
      }
    }
  }

  /** A page that was opened from the check page leads back there, stopping at each page that still asks something. */
  async function open(request: FastifyRequest): Promise<OpenedDraft> {
    const opened = await openDraft(request, stores);
    if (!isChanging(request)) return opened;
    return { ...opened, context: { ...opened.context, urls: urlsFromCheck(opened.context.urls) } };
  }

  /** What the button asks for, once the answers are kept. */
  async function goFrom(
    request: FastifyRequest,
    reply: FastifyReply,
    opened: OpenedDraft,
    page: VisiblePage,
    changed: ReadonlySet<string>,
  ): Promise<FastifyReply> {
    const { definition, draft, context } = opened;
    const action = readAction(request.form, page);
    if (action.kind === 'save') return reply.redirect(paths.saved(), 303);
    const self = context.urls.draftPage(definition.id, draft.id, page.page.id);
    if (action.kind !== 'next') return reply.redirect(`${self}#${placeAfter(action, draft.answers)}`, 303);
    const now = askedPage(opened, page.page.id) ?? page;
    const fresh = newlyAsked(page, now, draft.answers);
    const findings = validate(definition, draft.answers, context, { page: page.page.id }).filter(
      (finding) => !isAbout(finding, fresh),
    );
    const held = holding(findings, { acknowledged: posted(request.form, '_ack'), changed, definition });
    if (held.length > 0) return show(request, reply, opened, now, { status: 422, findings: held });
    if (fresh.length > 0) return reply.redirect(`${self}#${fresh[0]}`, 303);
    return reply.redirect(isChanging(request) ? whereToGoOn(opened) : whereNext(opened, page.page.id), 303);
  }

  /** What was typed, on top of the draft as it is now, to be sent again under its revision. */
  function showStale(request: FastifyRequest, reply: FastifyReply, newest: OpenedDraft, patch: Answers): FastifyReply {
    const page = askedPage(newest, parameter(request, 'page'));
    if (!page) return reply.redirect(whereToGoOn(newest), 303);
    const given = Object.entries(patch).filter(([name]) =>
      page.fields.some((field) => field.type === 'file' && field.name === name),
    );
    const answers = apply(newest.draft.answers, { ...typed(newest, page, request.form), ...Object.fromEntries(given) });
    return show(request, reply, newest, page, { status: 412, answers, notice: 'stale' });
  }

  /** The findings say which answer is too long. */
  function showTooLarge(
    request: FastifyRequest,
    reply: FastifyReply,
    opened: OpenedDraft,
    page: VisiblePage,
    answers: Answers,
  ): FastifyReply {
    const findings = validate(opened.definition, answers, opened.context, { page: page.page.id });
    return show(request, reply, opened, page, { status: 413, answers, findings });
  }

  function show(
    request: FastifyRequest,
    reply: FastifyReply,
    opened: OpenedDraft,
    { page }: VisiblePage,
    { status = 200, answers = opened.draft.answers, findings = [], notice }: Shown = {},
  ): FastifyReply {
    const { citizen, definition, draft, context } = opened;
    const asked = askedPage(opened, page.id, answers);
    const action = context.urls.draftPage(definition.id, draft.id, page.id);
    const view = questionView(
      {
        definition,
        draft: draftModel(draft),
        page: page.id,
        answers,
        identity: citizen.identity,
        findings,
        regions: asked ? choicesOfPage(asked, answers, regions) : { names: {} },
        form: formTo(request, action, { _revision: String(draft.revision) }),
        ...(notice && { notice }),
      },
      context,
    );
    return reply.page(view, { status, subtitle: localize(definition.title, context.locale) });
  }

  /** What a form says, as a patch of the draft's answers; rows added or removed by its button included. */
  function typed({ draft, context }: OpenedDraft, page: VisiblePage, entries: FormEntries): Answers {
    return readPost(page, entries, { answers: draft.answers, pack: context.pack, now: clock.now().toISOString() });
  }
}

/** Whether the page was opened from the check page, to change something. */
const isChanging = (request: FastifyRequest): boolean => query(request, 'dari') === 'periksa';
