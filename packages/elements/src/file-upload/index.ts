import { define } from '../element/define.js';
import { LayanFileUpload } from './file-upload.js';

define('layan-file-upload', LayanFileUpload);

export { LayanFileUpload };
export type { AfterUploadDetail, RemoveDetail, UploadDetail } from './file-upload.js';
export type { Upload, UploadOptions } from './upload-controller.js';

declare global {
  interface HTMLElementTagNameMap {
    'layan-file-upload': LayanFileUpload;
  }
}
