import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PlatformConfig } from '../config.js';
import { ClamdScanner } from './clamd.js';
import { FolderVault } from './folder-vault.js';
import { noScanner, TestScanner, type Scanner } from './scanner.js';
import type { Vault } from './vault.js';

export { FolderVault } from './folder-vault.js';
export { eicar, TestScanner, type Scanner } from './scanner.js';
export type { Vault } from './vault.js';

/** Silence of a scanner after which a file waits, in milliseconds. */
const patience = 10_000;

/** The scanner the settings name; in the sandbox one that finds what is made to be found. */
export function scannerOf({ scanner, sandbox }: Pick<PlatformConfig, 'scanner' | 'sandbox'>): Scanner {
  if (scanner !== null) return new ClamdScanner({ address: scanner, timeout: patience });
  return sandbox ? new TestScanner() : noScanner;
}

/** The vault beside the database; where nothing is kept, one that ends with the process. */
export async function openVault(folder: string | null): Promise<{ readonly vault: Vault; close(): Promise<void> }> {
  if (folder !== null) return { vault: new FolderVault(join(folder, 'files')), close: () => Promise.resolve() };
  const own = await mkdtemp(join(tmpdir(), 'layan-files-'));
  return { vault: new FolderVault(own), close: () => rm(own, { recursive: true, force: true }) };
}
