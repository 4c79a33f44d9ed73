// Run by `npm run pictures`: every page of the journey at 320, 768 and 1280 px, light and dark, into .layan/pictures/; the README's into docs/img/.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build, emptyFolder, installMissing, requireNode, root, stateFolder } from './lib/workspace.mjs';

/** Pictures of the README, by the state of the walk that shows them. */
const chosen = {
  'agency-start.png': 'agency-start-1280-light',
  'agency-question.png': 'agency-newly-asked-1280-light',
  'agency-errors.png': 'agency-applicant-wrong-1280-dark',
  'agency-offline.png': 'agency-offline-1280-light',
  'agency-files.png': 'agency-passport-files-1280-light',
  'agency-bill.png': 'agency-bill-qris-1280-light',
};

requireNode();
installMissing();
if (!(await build())) process.exit(1);
const folder = emptyFolder(join(stateFolder, 'pictures'));
const { status } = spawnSync(
  join(root, 'node_modules/.bin/playwright'),
  ['test', '--config', 'packages/e2e/pictures/pictures.config.ts'],
  { cwd: root, stdio: 'inherit' },
);
if (status !== 0) process.exit(status ?? 1);
const made = readdirSync(folder);
mkdirSync(join(root, 'docs/img'), { recursive: true });
for (const [name, state] of Object.entries(chosen)) {
  copyFileSync(
    join(
      folder,
      made.find((file) => file.slice(3) === `${state}.png`),
    ),
    join(root, 'docs/img', name),
  );
}
console.log(`${made.length} pictures in .layan/pictures/; ${Object.keys(chosen).length} of them in docs/img/.`);
