import type { FormEntries, PostForm } from '@layan/views';

/** What a form of the wizard posts to: nothing. It is the wizard that sends. */
export const wizardForm: PostForm = { action: '#', hidden: {} };

/** Names and values of a form, its pressed button included; files are passed over. */
export function entriesOf(form: HTMLFormElement, submitter: HTMLElement | null = null): FormEntries {
  const entries = [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return submitter instanceof HTMLButtonElement && submitter.name
    ? [...entries, [submitter.name, submitter.value]]
    : entries;
}
