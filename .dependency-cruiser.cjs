/** Who may import whom. Arrows point only as drawn in docs/conventions.md; type-only imports count too. */
const rooms = {
  tokens: [],
  cli: ['definition', 'indonesia', 'tokens'],
  definition: [],
  regions: [],
  elements: ['tokens'],
  fonts: [],
  indonesia: ['definition'],
  contract: ['definition'],
  client: ['contract', 'definition'],
  server: ['contract'],
  views: ['definition', 'elements'],
  services: ['client', 'contract', 'definition', 'elements', 'views'],
  sdk: ['client', 'elements', 'indonesia', 'regions', 'services', 'tokens'],
  platform: ['contract', 'definition', 'views', 'elements', 'indonesia', 'regions', 'tokens'],
};
const source = (room) => `^packages/${room}/(src|dist)/`;
const any = Object.keys(rooms).join('|');
const notTests = '\\.(test|types|examples)\\.ts$|/testing/';

module.exports = {
  forbidden: [
    ...Object.entries(rooms).map(([room, allowed]) => ({
      name: `${room}-imports-only-${allowed.join('-') || 'itself'}`,
      severity: 'error',
      from: { path: `^packages/${room}/src/`, pathNot: notTests },
      to: { path: `^packages/(${any})/`, pathNot: [room, ...allowed].map((name) => `^packages/${name}/`) },
    })),
    {
      name: 'by-name-not-by-path',
      comment: 'Import a package by its name or a subpath that its exports list.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/' },
      to: { path: '^packages/([^/]+)/', pathNot: '^packages/$1/', dependencyTypes: ['local'] },
    },
    {
      name: 'lit-only-where-pages-are-drawn',
      severity: 'error',
      from: { path: '^packages/', pathNot: ['^packages/(elements|views|services|platform|e2e)/'] },
      to: { path: 'node_modules/(lit|lit-html|lit-element|@lit)/' },
    },
    {
      name: 'lit-ssr-only-in-platform',
      severity: 'error',
      from: { path: '^packages/', pathNot: ['^packages/platform/', notTests] },
      to: { path: 'node_modules/@lit-labs/ssr' },
    },
    {
      name: 'zod-never-reaches-a-page',
      severity: 'error',
      from: {
        path: '^packages/',
        pathNot: ['^packages/(definition|contract)/src/schemas/', '^packages/(platform|cli|e2e)/', notTests],
      },
      to: { path: 'node_modules/zod' },
    },
    {
      name: 'main-entries-do-not-load-schemas',
      severity: 'error',
      from: { path: '^packages/(definition|contract)/src/', pathNot: ['/src/schemas/', notTests] },
      to: { path: '^packages/(definition|contract)/src/schemas/' },
    },
    {
      name: 'node-only-on-servers',
      severity: 'error',
      from: { path: '^packages/', pathNot: ['^packages/(platform|cli|create|demo|e2e|regions)/', notTests] },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphaned-name', severity: 'error', from: { path: '^packages/' }, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/(dist|generated)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.test.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@layan/source', 'import', 'node', 'default'],
    },
  },
};
