// Run by the test script, the browser runners, Playwright and `npm run pictures`: finds Chrome or Chromium, or gets one, saying so.
import { existsSync, mkdirSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const { env, platform, arch } = process;

const installed =
  {
    linux: [
      '/usr/bin/chromium',
      '/usr/bin/google-chrome',
      '/usr/bin/google-chrome-stable',
      '/usr/bin/chromium-browser',
      '/snap/bin/chromium',
      '/usr/bin/microsoft-edge',
    ],
    darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    ),
    win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((folder) => [
        `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
        `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
      ]),
  }[platform] ?? [];

const isRoot = process.getuid?.() === 0;

/** What of Chromium's own window would be drawn for nobody: two pages behind the address field, for every page of ours. */
const unseen = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'];

/** What Playwright switches off too: of two such lists Chromium reads the last alone. */
const unwanted = [
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

export const browserArgs = [
  ...(isRoot || env.CI ? ['--no-sandbox'] : []), // Chromium refuses to start as root without it
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--mute-audio',
  `--disable-features=${[...unseen, ...unwanted].join()}`,
];

const run = (command, ...args) =>
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], shell: platform === 'win32' }).status === 0;

/** Debian's own package, where this process may install one. */
function fromDebian() {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return undefined;
  const done =
    run('apt-get', 'update', '-qq') && run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium');
  return done ? '/usr/bin/chromium' : undefined;
}

/** A headless shell that ships inside an npm package: Linux x64 only. Its own prefix leaves the workspace and its lock alone. */
async function fromNpm() {
  if (platform !== 'linux' || arch !== 'x64') return undefined;
  const home = fileURLToPath(new URL('../node_modules/.cache/browser/', import.meta.url));
  const entry = `${home}node_modules/@sparticuz/chromium/build/esm/index.js`;
  if (!existsSync(entry)) {
    mkdirSync(home, { recursive: true });
    if (!run('npm', 'install', '--prefix', home, '--no-audit', '--no-fund', '@sparticuz/chromium@143.0.4'))
      return undefined;
  }
  env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x'; // makes the package unpack the libraries and fonts that it needs
  return (await import(pathToFileURL(entry))).default.executablePath();
}

async function fromPlaywright() {
  if (!run('npx', 'playwright', 'install', 'chromium')) return undefined;
  return (await import('playwright')).chromium.executablePath();
}

let found;
/** Path of a Chromium-based browser. Throws when there is none and none can be had. */
export async function browserPath() {
  found ??= [env.CHROME_PATH, ...installed].find((path) => path && existsSync(path));
  if (found) return found;
  console.error('No Chrome or Chromium found: getting one (set CHROME_PATH to use your own).');
  for (const get of [fromDebian, fromNpm, fromPlaywright]) {
    found = await Promise.resolve(get()).catch((error) => void console.error(String(error)));
    if (found) return found;
  }
  throw new Error('No browser. Install Google Chrome or Chromium, or set CHROME_PATH to one.');
}
