/** Parts of the site that people see. They share a look and nothing else: no session of one is read by another. */
import type { SessionKind } from '../sessions/session.js';

export type Area = 'citizen' | 'desk' | 'provider';

export interface AreaAddresses {
  /** Whose sessions count here; the provider's pages know nobody. */
  readonly session: SessionKind | null;
  readonly home: string;
  readonly signIn: string;
  readonly callback: string;
  readonly signOut: string;
  /** Where the provider sends the browser after signing out. */
  readonly signedOut: string;
  /** Where the provider says that a session has ended. */
  readonly backChannel: string;
}

const addresses = (root: string): Omit<AreaAddresses, 'session' | 'home'> => ({
  signIn: `${root}/masuk`,
  callback: `${root}/masuk/kembali`,
  signOut: `${root}/keluar`,
  signedOut: `${root}/keluar/selesai`,
  backChannel: `${root}/keluar/kabar`,
});

export const areas: Readonly<Record<Area, AreaAddresses>> = {
  citizen: { session: 'pages', home: '/layanan', ...addresses('') },
  desk: { session: 'desk', home: '/meja', ...addresses('/meja') },
  provider: { session: null, home: '/layanan', ...addresses('') },
};

/** Folder of the provider's own pages. */
export const interactionFolder = '/identitas';

/** The area an address belongs to. */
export function areaOf(path: string): Area {
  if (/^\/meja(?:[/?]|$)/.test(path)) return 'desk';
  return path.startsWith(`${interactionFolder}/`) || path.startsWith('/oidc/') ? 'provider' : 'citizen';
}
