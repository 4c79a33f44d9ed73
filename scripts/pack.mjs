// Run by `npm run pack`: builds, then packs every public package as it is published, into .layan/packages/ or the folder it is given.
import { join, relative, resolve } from 'node:path';
import { packPackages } from './lib/pack.mjs';
import { build, emptyFolder, installMissing, requireNode, root, stateFolder } from './lib/workspace.mjs';

const [given] = process.argv.slice(2);
const folder = given ? resolve(given) : emptyFolder(join(stateFolder, 'packages'));

requireNode();
installMissing();
if (!(await build())) process.exit(1);
const packed = await packPackages(folder);
for (const { name, size, files } of packed)
  console.log(`${name.padEnd(20)} ${String(Math.ceil(size / 1000)).padStart(4)} kB  ${files.length} files`);
console.log(`${packed.length} packages in ${relative(root, folder) || '.'}.`);
