/** What an agency's own server (its backend-for-frontend) offers its pages besides the API; the guide says what each must do. */

/** Below the path where the server mounts it. */
export const bffRoutes = {
  readSession: { method: 'GET', path: '/session' },
  signIn: { method: 'GET', path: '/login' },
  signOut: { method: 'POST', path: '/logout' },
  park: { method: 'POST', path: '/park' },
  takeParked: { method: 'GET', path: '/park' },
} as const satisfies Record<string, { readonly method: 'GET' | 'POST'; readonly path: string }>;

export type BffRouteName = keyof typeof bffRoutes;

/** Whether it may be mounted there: a plain path of the site, such as `/layan`, without a slash at its end. */
export const isBffPath = (path: string): boolean => /^(\/[A-Za-z0-9_-]+)+$/.test(path);
