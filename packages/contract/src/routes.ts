/** Every route of the API, and who may call it. What they take and give is in `@layan/contract/schemas`. */

/** Who a request speaks for. `nobody` carries no access token. */
export const roles = ['nobody', 'citizen', 'officer'] as const;
export type Role = (typeof roles)[number];

export interface Route {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PATCH' | 'DELETE';
  /** With parameters in braces, as OpenAPI writes them. */
  readonly path: string;
  readonly roles: readonly Role[];
}

const citizen = ['citizen'] as const;
const officer = ['officer'] as const;

export const routes = {
  listServices: { method: 'GET', path: '/services', roles },
  getService: { method: 'GET', path: '/services/{service}', roles },
  getDefinition: { method: 'GET', path: '/services/{service}/definitions/{version}', roles },
  getCodeList: { method: 'GET', path: '/codes/{list}', roles },
  getCodeSlice: { method: 'GET', path: '/codes/{list}/{file}', roles },
  createDraft: { method: 'POST', path: '/drafts', roles: citizen },
  listDrafts: { method: 'GET', path: '/drafts', roles: citizen },
  getDraft: { method: 'GET', path: '/drafts/{draft}', roles: citizen },
  patchDraft: { method: 'PATCH', path: '/drafts/{draft}', roles: citizen },
  deleteDraft: { method: 'DELETE', path: '/drafts/{draft}', roles: citizen },
  submitDraft: { method: 'POST', path: '/drafts/{draft}/submit', roles: citizen },
  getSubmission: { method: 'GET', path: '/submissions/{submission}', roles: citizen },
  listDraftFiles: { method: 'GET', path: '/drafts/{draft}/files', roles: citizen },
  createFile: { method: 'POST', path: '/files', roles: citizen },
  headFile: { method: 'HEAD', path: '/files/{file}', roles: citizen },
  appendFile: { method: 'PATCH', path: '/files/{file}', roles: citizen },
  getFile: { method: 'GET', path: '/files/{file}', roles: citizen },
  getFileContent: { method: 'GET', path: '/files/{file}/content', roles: citizen },
  deleteFile: { method: 'DELETE', path: '/files/{file}', roles: citizen },
  listCases: { method: 'GET', path: '/cases', roles: citizen },
  getCase: { method: 'GET', path: '/cases/{case}', roles: citizen },
  listCaseEvents: { method: 'GET', path: '/cases/{case}/events', roles: citizen },
  getIntent: { method: 'GET', path: '/intents/{intent}', roles: citizen },
  createAttempt: { method: 'POST', path: '/intents/{intent}/attempts', roles: citizen },
  notify: { method: 'POST', path: '/notifications/{provider}', roles: ['nobody'] },
  listDeskCases: { method: 'GET', path: '/desk/cases', roles: officer },
  getDeskCase: { method: 'GET', path: '/desk/cases/{case}', roles: officer },
  listDeskCaseEvents: { method: 'GET', path: '/desk/cases/{case}/events', roles: officer },
  listDeskCaseFiles: { method: 'GET', path: '/desk/cases/{case}/files', roles: officer },
  getDeskCaseFile: { method: 'GET', path: '/desk/cases/{case}/files/{file}/content', roles: officer },
  assignDeskCase: { method: 'POST', path: '/desk/cases/{case}/assign', roles: officer },
  decideDeskCase: { method: 'POST', path: '/desk/cases/{case}/decide', roles: officer },
  noteDeskCase: { method: 'POST', path: '/desk/cases/{case}/note', roles: officer },
  getDeskIntent: { method: 'GET', path: '/desk/intents/{intent}', roles: officer },
  createRefund: { method: 'POST', path: '/desk/intents/{intent}/refunds', roles: officer },
  listHeldMoney: { method: 'GET', path: '/desk/money/held', roles: officer },
  listRefusedMoney: { method: 'GET', path: '/desk/money/refused', roles: officer },
  exportLedger: { method: 'GET', path: '/desk/ledger.csv', roles: officer },
  getMe: { method: 'GET', path: '/me', roles: ['citizen', 'officer'] },
  getHealth: { method: 'GET', path: '/healthz', roles },
  getReadiness: { method: 'GET', path: '/readyz', roles },
  getOpenapi: { method: 'GET', path: '/openapi.json', roles },
} as const satisfies Record<string, Route>;

/** `operationId` in the OpenAPI document. */
export type RouteName = keyof typeof routes;
