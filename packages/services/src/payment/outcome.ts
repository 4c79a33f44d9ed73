/** What a bill is shown with once money has come for it, or none will any more; loaded then. */
export { css } from '@layan/elements/sheets/outcome';
export { outcomeView } from '@layan/views';
