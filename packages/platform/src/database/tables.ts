/** Every table, and the one store that may touch it. A table that is not listed fails the database test. */
export const tables = {
  services: 'services/catalogue',
  definitions: 'services/catalogue',
  drafts: 'stores/drafts',
  submissions: 'submission',
  files: 'files/file-rows',
  cases: 'cases',
  case_events: 'cases',
  outbox: 'stores/outbox',
  audit: 'stores/audit',
  accounts: 'identity/accounts',
  oidc_records: 'identity/adapter',
  web_sessions: 'sessions/store',
  parked_posts: 'sessions/parked',
  attempts: 'sessions/counters',
} as const satisfies Record<string, string>;
