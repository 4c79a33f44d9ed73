import type { Migration } from 'kysely/migration';
import * as serviceData from './0001-service-data.js';
import * as identity from './0002-identity.js';
import * as money from './0003-money.js';
import * as files from './0004-files.js';

/** All migrations in the order of their numbers. One that was released is never edited; a change is a new one. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-service-data': serviceData,
  '0002-identity': identity,
  '0003-money': money,
  '0004-files': files,
};
