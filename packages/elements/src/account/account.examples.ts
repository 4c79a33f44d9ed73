import { button } from '../button/button.template.js';
import type { Example } from '../example.js';
import { link } from '../link/link.template.js';
import { account } from './account.template.js';

const signOut = button({ label: 'Keluar', kind: 'quiet', size: 's', type: 'button' });
const person = {
  name: 'Sari Contoh',
  hiddenText: 'Anda masuk sebagai',
  initials: 'SC',
  detail: '317101******9901',
};

export const examples: Example[] = [
  { name: 'Signed in', template: () => account({ person, action: signOut }) },
  { name: 'Nobody', template: () => account({ action: link({ href: '#masuk', text: 'Masuk' }) }) },
  {
    name: 'Signing out did not get through',
    template: () =>
      account({ person, action: signOut, problem: 'Belum dapat keluar karena sambungan terputus. Coba lagi.' }),
  },
];
