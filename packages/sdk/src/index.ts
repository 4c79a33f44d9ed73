import { indonesia } from '@layan/indonesia';
import { use } from '@layan/services';

use(indonesia);
