import { define } from '../host/define.js';
import { LayanService } from './service.js';

define('layan-service', LayanService);

export { LayanService };

declare global {
  interface HTMLElementTagNameMap {
    'layan-service': LayanService;
  }
}
