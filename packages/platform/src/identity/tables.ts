/** Rows of accounts and of what the OpenID provider keeps. */
import type { Assurance } from '@layan/definition';

export interface AccountRow {
  /** Public, the same for every client, never reused. */
  sub: string;
  kind: 'citizen' | 'officer';
  /** Citizens: the NIK. Officers: a short name. */
  username: string;
  /** As `hashPassword` writes it. */
  password: string;
  name: string;
  assurance: Assurance;
  nik: string | null;
  birthdate: string | null;
  phone: string | null;
  email: string | null;
  agency: string | null;
  role: string | null;
  created_at: Date;
}

export interface OidcRecordRow {
  model: string;
  /** Hash of the record's id: ids are codes, tokens and cookies. */
  id: string;
  sealed: string;
  /** Hashes, like the id. */
  uid: string | null;
  user_code: string | null;
  grant_id: string | null;
  expires_at: Date | null;
  consumed_at: Date | null;
}

export type IdentitySchema = {
  accounts: AccountRow;
  oidc_records: OidcRecordRow;
};
