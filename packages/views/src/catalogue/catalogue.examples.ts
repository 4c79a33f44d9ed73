import { ktpElHilang } from '@layan/indonesia/services';
import type { ViewExample } from '../testing/example.js';
import { everyType } from '../testing/every-type.js';
import { catalogueView, type ServiceEntry } from './catalogue.view.js';

const free: ServiceEntry = {
  ...ktpElHilang,
  standard: ktpElHilang.process.standard,
  fee: { min: { amount: 0 }, max: { amount: 0 } },
  state: 'open',
};
const paid: ServiceEntry = {
  ...everyType,
  standard: everyType.process.standard,
  fee: { min: { amount: 350000 }, max: { amount: 1650000 } },
  state: 'open',
};
const shell = { person: null, signIn: '/masuk', current: 'services' } as const;

export const examples: readonly ViewExample[] = [
  {
    name: 'services, free, paid, priced by the answers and closed',
    view: (context) =>
      catalogueView(
        {
          services: [
            free,
            paid,
            { ...paid, id: 'satu-harga', fee: { min: { amount: 350000 }, max: { amount: 350000 } } },
            { ...paid, id: 'tutup', fee: null, state: 'closed' },
          ],
        },
        context,
      ),
    shell,
  },
  { name: 'no services yet', view: (context) => catalogueView({ services: [] }, context), shell },
];
