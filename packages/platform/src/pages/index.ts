/** The plain pages: the whole journey of a citizen, and the officer's desk. They load no script. */
import type { FastifyPluginCallback } from 'fastify';
import { applicationsRoutes } from './applications.js';
import { caseRoutes } from './case.js';
import { catalogueRoutes } from './catalogue.js';
import { checkRoutes } from './check.js';
import { deskRoutes } from './desk.js';
import { deskMoneyRoutes } from './desk-money.js';
import type { PagesOptions } from './options.js';
import { paymentRoutes } from './payment.js';
import { questionRoutes } from './question.js';
import { removeDraftRoutes } from './remove-draft.js';
import { startRoutes } from './start.js';
import { submitRoutes } from './submit.js';

export type { PagesOptions } from './options.js';
export { languageParameter, plainUrls } from './urls.js';

const citizenRoutes = [
  catalogueRoutes,
  startRoutes,
  questionRoutes,
  checkRoutes,
  submitRoutes,
  applicationsRoutes,
  removeDraftRoutes,
  caseRoutes,
  paymentRoutes,
];

/** Pages of citizens; registered in a scope whose session is a citizen's. */
export const citizenPages: FastifyPluginCallback<PagesOptions> = (app, options, done) => {
  for (const routes of citizenRoutes) routes(app, options);
  done();
};

/** Pages of the desk; registered in a scope whose session is an officer's. */
export const deskPages: FastifyPluginCallback<PagesOptions> = (app, options, done) => {
  deskRoutes(app, options);
  deskMoneyRoutes(app, options);
  done();
};
