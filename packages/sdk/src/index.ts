/**
 * Importing this hands the pack of Indonesia to the service components of the page: what a first page needs. A page that shows more
 * calls `use` with the same pack and the parts of `@layan/indonesia` that it needs.
 */
import { core } from '@layan/indonesia/core';
import { use } from '@layan/services';

use(core);

export { use };
