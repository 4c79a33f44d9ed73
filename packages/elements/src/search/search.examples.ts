import type { Example } from '../example.js';
import { search } from './search.template.js';

const model = { id: 'cari', name: 'cari', action: '#hasil', label: 'Cari layanan', button: 'Cari' };

export const examples: Example[] = [
  { name: 'Empty', template: () => search(model), place: 'landmark' },
  { name: 'With what was searched', template: () => search({ ...model, value: 'KTP-el hilang' }), place: 'landmark' },
];
