import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { deriveTheme, isThemeError, themeFiles, type Theme } from '@layan/tokens/theme';
import { UsageError, type Io } from '../io.js';
import { reportOf } from './report.js';

export const help = `theme --color "#069550" --name kota-contoh [--out FOLDER]
  Makes the theme of an agency from the colour of its logo.
  --color  The colour, #rrggbb, in quotation marks.
  --name   Names the files: small letters, digits, hyphens.
  --out    The folder to write to; the current one when absent.`;

/** Writes a theme's sheet and tokens, and says what became of its colour and how well every pair is read. */
export async function theme(args: readonly string[], { write }: Io): Promise<void> {
  const { color, name, out = '.' } = read(args);
  const made = derive(color, name);
  for (const line of reportOf(made)) write(line);
  write('');
  for (const file of themeFiles(made)) {
    const path = join(out, file.path);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, file.text);
    write(path);
  }
}

function read(args: readonly string[]) {
  const options = { color: { type: 'string' }, name: { type: 'string' }, out: { type: 'string' } } as const;
  const { color, name, out } = parsed(() => parseArgs({ args: [...args], options }).values);
  if (color === undefined) throw new UsageError('Which colour? Give the logo’s: --color "#069550".');
  if (name === undefined) throw new UsageError('What is it called? Give a name: --name kota-contoh.');
  return { color, name, out };
}

function parsed<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function derive(color: string, name: string): Theme {
  try {
    return deriveTheme({ color, name });
  } catch (error) {
    if (isThemeError(error)) throw new UsageError(error.message);
    throw error;
  }
}
