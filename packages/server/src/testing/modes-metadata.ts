import type { Mode } from './mode.js';

const with_ = (name: string, value: (elsewhere: string) => unknown): Mode => ({
  metadata: (metadata, { elsewhere }) => ({ ...metadata, [name]: value(elsewhere) }),
});

/** Ways to lie about itself. */
export const metadata: Readonly<Record<string, Mode>> = {
  'disc-issuer-other': with_('issuer', () => 'https://provider.example'),
  'disc-issuer-slash': { metadata: (metadata, { issuer }) => ({ ...metadata, issuer: `${issuer}/` }) },
  'disc-issuer-case': {
    metadata: (metadata, { issuer }) => ({ ...metadata, issuer: issuer.replace('http:', 'HTTP:') }),
  },
  'disc-issuer-missing': with_('issuer', () => undefined),
  'disc-token-elsewhere': with_('token_endpoint', (elsewhere) => `${elsewhere}/token`),
  'disc-token-private': with_('token_endpoint', () => 'http://10.0.0.1/token'),
  'disc-token-missing': with_('token_endpoint', () => undefined),
  'disc-token-no-address': with_('token_endpoint', () => 'javascript:alert(1)'),
  'disc-keys-elsewhere': with_('jwks_uri', (elsewhere) => `${elsewhere}/keys`),
  'disc-pushed-elsewhere': with_('pushed_authorization_request_endpoint', (elsewhere) => `${elsewhere}/par`),
  'disc-pushed-missing': with_('pushed_authorization_request_endpoint', () => undefined),
  'disc-authorization-elsewhere': with_('authorization_endpoint', (elsewhere) => `${elsewhere}/auth`),
  'disc-sign-out-elsewhere': with_('end_session_endpoint', (elsewhere) => `${elsewhere}/out`),
  'disc-revocation-elsewhere': with_('revocation_endpoint', (elsewhere) => `${elsewhere}/revoke`),
  'disc-user-in-address': {
    metadata: (metadata) => ({
      ...metadata,
      token_endpoint: String(metadata['token_endpoint']).replace('//', '//user:word@'),
    }),
  },
};
