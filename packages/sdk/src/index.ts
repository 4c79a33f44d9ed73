/** Importing this registers the service components and hands them the pack of Indonesia: first what a start page shows, the rest when something is asked or paid. */
import { first } from '@layan/indonesia/first';
import { use } from '@layan/services';
import '@layan/services/platform';
import '@layan/services/service';

use(first, {
  whole: async () => (await import('./pack.js')).pack,
  paying: async () => (await import('./paying-pack.js')).pack,
});

export { use };
