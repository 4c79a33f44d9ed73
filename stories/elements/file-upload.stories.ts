import '@layan/elements/file-upload';
import { expect, userEvent, waitFor } from 'storybook/test';
import { used } from '../used.js';
import { examples } from '../../packages/elements/src/file-upload/file-upload.examples.js';
import { states } from '../from-examples.js';
import { about } from './about-parameters.js';

export default { title: 'Elements/File upload', component: 'layan-file-upload', parameters: about('file-upload') };

export const States = states(examples);

/** As a person does in the browser's own window, which no script may use. */
function choose(input: HTMLInputElement, ...files: File[]): void {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

export const Used = used(examples, 'Nothing chosen', async (page) => {
  const input = page.querySelector('input')!;
  const rows = () => [...page.querySelectorAll('li')];
  const sent = () => [...input.files!].map(({ name }) => name);
  choose(
    input,
    new File(['contoh'], 'surat.pdf', { type: 'application/pdf' }),
    new File(['contoh'], 'rekaman.mp4', { type: 'video/mp4' }),
  );
  await waitFor(() => expect(rows()).toHaveLength(2));
  await expect(rows()[1]).toHaveTextContent('Jenis berkas ini tidak dapat diterima');
  await expect(sent()).toEqual(['surat.pdf']);
  await expect(input).toBeInvalid();
  await userEvent.click(rows()[1]!.querySelector('button')!);
  await waitFor(() => expect(rows()).toHaveLength(1));
  await expect(input).toBeValid();
  await expect(rows()[0]!.querySelector('button')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(rows()).toHaveLength(0));
  await expect(sent()).toEqual([]);
  await expect(input).toHaveFocus();
});
