import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

interface Entry {
  readonly bytes: number;
  readonly brotli: number;
  readonly integrity: string;
}

const folder = fileURLToPath(new URL('../dist/cdn/', import.meta.url));
const read = (path: string): Buffer => readFileSync(join(folder, path));
const manifest = JSON.parse(read('manifest.json').toString()) as Record<string, Entry>;
const scripts = Object.keys(manifest).filter((path) => path.endsWith('.js'));

/** What a module names: static imports, re-exports, and `import()`. */
const named = (code: string): readonly string[] =>
  [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'`]([^"'`]+)["'`]/g)].map(([, name = '']) => name);

describe('the files for a page without a build', () => {
  it('are the script, the sheets, and chunks', () => {
    const fixed = Object.keys(manifest).filter((path) => !path.startsWith('chunks/'));
    expect(fixed.sort()).toEqual(['layan-elements.js', 'layan-forms.css', 'layan-host.css', 'layan.css', 'layan.js', 'theme.css']);
  });

  it('are all in the manifest, with their size and what proves them whole', () => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length));
    expect(files.sort()).toEqual([...Object.keys(manifest), 'manifest.json'].sort());
    for (const [path, entry] of Object.entries(manifest)) {
      const content = read(path);
      expect(entry).toEqual({
        bytes: content.length,
        brotli: brotliCompressSync(content).length,
        integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
      });
    }
  });

  it.each(scripts)('%s is found by its neighbours alone, from whatever folder', (path) => {
    for (const name of named(read(path).toString())) {
      expect(name).toMatch(/^\.\.?\//);
      expect(existsSync(join(folder, path, '..', name)), name).toBe(true);
    }
  });

  it.each(scripts)('%s holds nothing that is for developers or servers', (path) => {
    const code = read(path).toString();
    expect(code).not.toMatch(/Lit is in dev mode|ZodError|\b_zod\b|["'`]node:|process\.env|sourceMappingURL/);
    expect(code).not.toContain('\n\n');
  });
});

describe('the SDK for a page with a build', () => {
  it('brings the client and the templates along, under names of its own', async () => {
    const client = await import('@layan/sdk/client');
    const templates = await import('@layan/sdk/templates');
    expect(client.createClient).toBe((await import('@layan/client')).createClient);
    expect(templates.button).toBe((await import('@layan/elements/templates')).button);
  });
});
