import type { RouteName } from '@layan/contract';
import type { Handler } from '../call.js';
import type { ApiOptions } from '../options.js';
import { caseRoutes } from './cases.js';
import { codeRoutes } from './codes.js';
import { deskRoutes } from './desk.js';
import { draftRoutes } from './drafts.js';
import { fileRoutes } from './files.js';
import { operationRoutes } from './operations.js';
import { moneyRoutes } from './money.js';
import { personRoutes } from './person.js';
import { serviceRoutes } from './services.js';

/** What each route of the contract does. */
export const handlers = (options: ApiOptions): Readonly<Record<RouteName, Handler>> => ({
  ...serviceRoutes(options),
  ...codeRoutes(options),
  ...draftRoutes(options),
  ...fileRoutes(options),
  ...caseRoutes(options),
  ...deskRoutes(options),
  ...moneyRoutes(options),
  ...personRoutes(options),
  ...operationRoutes(options),
});
