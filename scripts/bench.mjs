// Run by `npm run bench`: compares with named peers in one run and prints ratios; installs the peers on first use.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, installMissing, requireNode, root } from './lib/workspace.mjs';

const folder = join(root, 'scripts/bench');

requireNode();
installMissing();
if (!(await build())) process.exit(1);
const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
if (!Object.keys(dependencies).every((name) => existsSync(join(folder, 'node_modules', name)))) {
  const { status } = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--no-package-lock', '--workspaces=false'],
    { cwd: folder, stdio: 'inherit' },
  );
  if (status !== 0) process.exit(status ?? 1);
}
for (const bench of ['engine', 'client', 'fields', 'wizard']) {
  for (const { title, rows } of await (await import(`./bench/${bench}.mjs`)).run()) {
    console.log(`\n${title}`);
    for (const { name, ratio, note } of rows)
      console.log(`  ${ratio.toFixed(2).padStart(6)} ×  ${name}${note ? ` (${note})` : ''}`);
  }
}
