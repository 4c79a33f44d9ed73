/** Everything that only a begun draft needs; loaded when there is one, or when the page has nothing else to do. */
export { css as askingSheet } from '@layan/elements/sheets/questions';
export { loadUploading } from './load-uploading.js';
export { askingView } from './asking-view.js';
export { DraftWork } from './draft-work.js';
export { LoadedRegions } from './regions.js';
export { send, sentBefore } from './sending.js';
export { DrawnPages } from './drawn-pages.js';
