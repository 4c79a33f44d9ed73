import { beforeAll, describe, expect, it } from 'vitest';
import { routes, tusMediaType, type Route, type RouteName } from '@layan/contract';
import { createApi, type Api, type Sent, type Token } from '../testing/api.js';
import { describeEachDatabase } from '../testing/databases.js';
import { creation, draftWithFile, handIn, tus } from '../testing/files.js';
import { jpeg } from '../testing/liars.js';
import { createPaidWorld } from '../testing/paid-world.js';
import { budi, readyDraft, send } from '../testing/world.js';

/** Ids of things that belong to `budi` and to `dinas-a`. */
interface Mine {
  readonly draft: string;
  readonly submitted: string;
  readonly submission: string;
  readonly case: string;
  /** Open for the citizen; paid where the desk gives back. */
  readonly intent: string;
  readonly slice: string;
  /** Of the open draft, of the same and not yet complete, of the case. */
  readonly file: string;
  readonly upload: string;
  readonly sentFile: string;
}

const actors = ['budi', 'siti', 'reviewerA', 'reviewerB', 'nobody'] as const satisfies readonly Token[];
type Row = readonly [budi: number, siti: number, reviewerA: number, reviewerB: number, nobody: number];

const everybody: Row = [200, 200, 200, 200, 200];
/** The citizen's own: for another citizen it does not exist. */
const own = (status: number): Row => [status, 404, 403, 403, 401];
/** Every citizen's, each their own. */
const citizens = (status: number): Row => [status, status, 403, 403, 401];
/** The agency's own: for another agency it does not exist. */
const desk: Row = [403, 403, 200, 404, 401];

/** Who gets what from each route. A route that is not named here does not compile. */
const matrix: Readonly<Record<RouteName, Row>> = {
  listServices: everybody,
  getService: everybody,
  getDefinition: everybody,
  getCodeList: everybody,
  getCodeSlice: everybody,
  createDraft: citizens(201),
  listDrafts: citizens(200),
  getDraft: own(200),
  patchDraft: own(200),
  deleteDraft: own(204),
  submitDraft: own(201),
  getSubmission: own(200),
  listDraftFiles: own(200),
  createFile: own(201),
  headFile: own(200),
  appendFile: own(204),
  getFile: own(200),
  getFileContent: own(200),
  deleteFile: own(204),
  listCases: citizens(200),
  getCase: own(200),
  listCaseEvents: own(200),
  getIntent: own(200),
  createAttempt: own(201),
  // everybody may knock; only a provider's signature opens
  notify: [401, 401, 401, 401, 401],
  getDeskIntent: desk,
  createRefund: [403, 403, 201, 404, 401],
  listHeldMoney: [403, 403, 200, 200, 401],
  listRefusedMoney: [403, 403, 200, 200, 401],
  exportLedger: [403, 403, 200, 200, 401],
  listDeskCases: [403, 403, 200, 200, 401],
  getDeskCase: desk,
  listDeskCaseEvents: desk,
  listDeskCaseFiles: desk,
  getDeskCaseFile: desk,
  assignDeskCase: desk,
  noteDeskCase: desk,
  decideDeskCase: desk,
  getMe: [200, 200, 200, 200, 401],
  getHealth: everybody,
  getReadiness: everybody,
  getOpenapi: everybody,
};

const rupiah = (amount: number) => ({ amount, currency: 'IDR' });
const fileOf: Readonly<Partial<Record<RouteName, keyof Mine>>> = {
  getCodeSlice: 'slice',
  headFile: 'upload',
  appendFile: 'upload',
  getDeskCaseFile: 'sentFile',
};

const sentBy = (name: RouteName, { draft }: Mine): Sent =>
  name === 'createFile' ? creation(draft, jpeg()) : (bodies[name] ?? {});

const bodies: Readonly<Partial<Record<RouteName, Sent>>> = {
  headFile: { headers: tus },
  appendFile: { raw: jpeg(), headers: { ...tus, 'upload-offset': '0', 'content-type': tusMediaType } },
  createDraft: { body: { service: 'surat-uji' } },
  patchDraft: { body: { alasan: 'matriks' }, revision: 2 },
  submitDraft: { revision: 2 },
  createAttempt: { body: { method: 'va-uji' } },
  notify: { raw: '{}' },
  createRefund: { body: { amount: rupiah(1), available: rupiah(150_000), reason: 'matriks' } },
  decideDeskCase: { body: { outcome: 'approved' }, revision: 1 },
  noteDeskCase: { body: { text: 'matriks' } },
};

const address = (name: RouteName, mine: Mine): string => {
  const parts: Record<string, string> = {
    service: 'surat-uji',
    version: '1',
    list: 'regions',
    draft: mine.draft,
    submission: mine.submission,
    case: mine.case,
    intent: mine.intent,
    provider: 'kasir-uji',
    file: mine[fileOf[name] ?? 'file'],
  };
  const query = name === 'exportLedger' ? '?from=2026-11-01&to=2026-11-30' : '';
  const path = routes[name].path.replace(/\{(\w+)\}/g, (_, part: string) => parts[part] as string);
  return path + query;
};

describeEachDatabase('who may do what', (under) => {
  let api: Api;
  let prepare: (route?: RouteName) => Promise<Mine & { readonly key: string }>;
  beforeAll(async () => {
    const world = await createPaidWorld(under.database);
    const { stores } = world;
    api = await createApi(stores);
    const { body } = await api.send('nobody', 'GET', '/codes/regions');
    prepare = async (route) => {
      const { id: draft, submitKey: key } = await readyDraft(stores);
      const { files } = stores.citizen(budi);
      const file = await handIn(files, draft, jpeg());
      const { id: upload } = await files.begin({ draft, pointer: '/bukti', name: 'a.jpg', length: jpeg().length });
      const { sent, file: sentFile } = await draftWithFile(stores);
      const submission = await send(stores, sent);
      const { id: intent } = await world.bill();
      if (route === 'createRefund') {
        const { attempt } = await world.attempt(intent);
        await world.tell(world.provider.pay(attempt!.id));
      }
      const { regencies: slice } = (body as { slices: Record<string, string> }).slices;
      return {
        draft,
        key,
        submitted: sent.id,
        submission: submission.id,
        case: submission.case.id,
        intent,
        slice: String(slice),
        file,
        upload,
        sentFile,
      };
    };
  });

  describe.each(Object.keys(matrix) as RouteName[])('%s', (name) => {
    it.each(actors)('as %s', async (actor) => {
      const mine = await prepare(name);
      const { method }: Route = routes[name];
      const key = name === 'submitDraft' ? mine.key : `${name}-${actor}-${mine.draft}`;
      const { status, text } = await api.send(actor, method, address(name, mine), { key, ...sentBy(name, mine) });
      expect(status).toBe(matrix[name][actors.indexOf(actor)]);
      if (status >= 400) for (const id of Object.values(mine)) expect(text).not.toContain(id);
    });
  });

  it('shows nothing of one agency or citizen in the lists of another', async () => {
    const mine = await prepare();
    const lists: readonly [Token, string][] = [
      ['siti', '/drafts?limit=100'],
      ['siti', '/cases?limit=100'],
      ['reviewerB', '/desk/cases?limit=100'],
      ['reviewerB', '/desk/cases?limit=100&queue=decided'],
      ['reviewerB', '/desk/cases?limit=100&queue=unpaid'],
      ['reviewerB', '/desk/money/held?limit=100'],
      ['reviewerB', '/desk/ledger.csv?from=2026-11-01&to=2026-11-30'],
    ];
    for (const [actor, url] of lists) {
      const { text } = await api.send(actor, 'GET', url);
      for (const id of [mine.draft, mine.submission, mine.case, mine.intent]) expect(text).not.toContain(id);
    }
  });

  it('says no more about what is somebody else’s than about what does not exist', async () => {
    const mine = await prepare();
    const theirs = await api.send('siti', 'GET', `/drafts/${mine.draft}`);
    const none = await api.send('siti', 'GET', `/drafts/${'0'.repeat(26)}`);
    expect(theirs.body).toEqual(none.body);
  });
});
