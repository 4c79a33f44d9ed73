/** Importing this registers the service components and hands them the pack of Indonesia: first what a start page shows, the rest when something is asked. */
import { first } from '@layan/indonesia/first';
import { use } from '@layan/services';
import '@layan/services/platform';
import '@layan/services/service';

use(first, async () => (await import('./pack.js')).pack);

export { use };
