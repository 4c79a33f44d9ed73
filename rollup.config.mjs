// Read by `npm run build:cdn` (scripts/build/cdn.mjs): the SDK as files for a page without a build.
import { fileURLToPath } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { sharedHelper, unindented } from './scripts/lib/cdn-plugins.mjs';

const sdk = fileURLToPath(new URL('packages/sdk/dist/', import.meta.url));

/** An element's own entry is called `index`, in a folder of its name; its chunk may hold what others share with it, too. */
const chunkName = ({ moduleIds, name }) =>
  (name === 'index' && moduleIds.map((id) => /([\w-]+)[\\/]index\.js$/.exec(id)?.[1]).findLast(Boolean)) || name;

/** A script for pages, whole in itself: what it shared with another one would be a file more to fetch before either runs. */
const script = (input, folder = 'chunks') => ({
  input,
  // the page's one script is the SDK itself, not a file that fetches it: a round trip less on a slow line
  preserveEntrySignatures: 'allow-extension',
  plugins: [
    nodeResolve({ exportConditions: ['production', 'browser'], browser: true }),
    sharedHelper(),
    unindented(),
    terser({ module: true, ecma: 2020, compress: { passes: 2 } }),
  ],
  output: {
    dir: `${sdk}cdn`,
    format: 'es',
    // the entry keeps its name, so that a page need not change; everything it loads may be cached for ever
    entryFileNames: '[name].js',
    chunkFileNames: (chunk) => `${folder}/${chunkName(chunk)}-[hash].js`,
  },
  // what cannot be resolved would be left to the page, which has nothing to resolve it with
  onLog(level, { message }) {
    if (level === 'warn') throw new Error(message);
  },
});

/** The service components. @type {import('rollup').RollupOptions & { output: import('rollup').OutputOptions }} */
export default script({ layan: `${sdk}index.js` });

/** The elements of the design system. @type {import('rollup').RollupOptions & { output: import('rollup').OutputOptions }} */
export const elements = script({ 'layan-elements': `${sdk}elements.js` }, 'chunks/elements');
