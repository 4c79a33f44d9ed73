/** What a virtual account is shown with; loaded when there is one. */
import '@layan/elements/copy-button';

export { css } from '@layan/elements/sheets/account';
export { accountView } from '@layan/views';
