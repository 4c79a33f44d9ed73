/** How the site without a server is called, for its page and for the platform. */
export const clientId = 'situs-tanpa-server';
export const paths = { signIn: '/masuk', callback: '/kembali' } as const;
