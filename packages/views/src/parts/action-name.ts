/** Name of the submit buttons that a server tells apart by their value. */
export const actionName = '_action';
