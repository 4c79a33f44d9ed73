/** Everything that only a bill needs; loaded when there is one. */
export { css as payingSheet } from '@layan/elements/sheets/payment';
export { paymentView } from '@layan/views';
export { pictureOf } from './picture.js';

/** What draws the parts of a stage that act by themselves. */
export async function registerParts(stage: string): Promise<void> {
  await Promise.all([
    ...(['qris', 'account', 'other'].includes(stage) ? [import('@layan/elements/countdown')] : []),
    ...(stage === 'account' ? [import('@layan/elements/copy-button')] : []),
    ...(stage === 'qris' ? [import('@layan/elements/qr')] : []),
  ]);
}
