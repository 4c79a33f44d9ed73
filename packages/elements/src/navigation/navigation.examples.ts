import type { Example } from '../example.js';
import { navigation } from './navigation.template.js';

export const examples: Example[] = [
  {
    name: 'Part of a site',
    template: () =>
      navigation({
        label: 'Bagian akun',
        items: [
          { href: '#permohonan', text: 'Permohonan saya', current: true },
          { href: '#berkas', text: 'Berkas' },
          { href: '#kabar', text: 'Cara kami mengabari Anda' },
        ],
      }),
    place: 'landmark',
  },
];
