import type { ViewExample } from '../testing/example.js';
import { form } from '../testing/lost-card.js';
import { signInView, type SignInModel } from './sign-in.view.js';

const model: SignInModel = {
  form: form('/oidc/masuk/abc'),
  client: 'Layan',
  kind: 'citizen',
  nik: '',
  errors: [],
  cancel: '/oidc/masuk/abc/batal',
  people: null,
};
const example = (name: string, change: Partial<SignInModel> = {}): ViewExample => ({
  name,
  view: (context) => signInView({ ...model, ...change }, context),
  shell: { area: 'provider', person: null, site: { name: 'Identitas nasional', mark: 'Id', home: '/layanan' } },
});

export const examples: readonly ViewExample[] = [
  example('citizen'),
  example('citizen, in the sandbox', {
    people: [
      { nik: '3171015203909901', name: 'Sari Wulandari Contoh', password: 'contoh-2026', note: '36 tahun' },
      { nik: '3578014101609903', name: 'Sukarti', password: 'contoh-2026', note: '66 tahun, satu nama' },
    ],
  }),
  example('citizen, nothing entered', { errors: ['nik_required', 'password_required'] }),
  example('citizen, wrong password', { nik: '3171015203909901', errors: ['wrong'] }),
  example('citizen, too many attempts', { nik: '3171015203909901', errors: ['locked'] }),
  example('officer', {
    kind: 'officer',
    cancel: null,
    people: [
      { nik: 'petugas-dukcapil', name: 'Rahmat Petugas Contoh', password: 'contoh-2026', note: 'petugas Dukcapil' },
    ],
  }),
  example('officer, wrong password', { kind: 'officer', nik: 'petugas-dukcapil', errors: ['wrong'] }),
];
