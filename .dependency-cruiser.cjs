// Imports only ever point right: app → features → connectors → kit (and bahasa). Checked with types included.
const order = [
  'activity',
  'institutions',
  'people',
  'notify',
  'laboratory',
  'channels',
  'media',
  'approvals',
  'posts',
  'publishing',
  'metrics',
  'calendar',
  'inbox',
  'newsroom',
  'proofs',
]

const serversToTheRight = order.slice(0, -1).map((feature, place) => ({
  name: `features-${feature}-speaks-right-only-by-event`,
  severity: 'error',
  from: { path: `^features/${feature}/server/`, pathNot: '\\.test\\.ts$|/testing\\.ts$' },
  to: { path: `^features/(${order.slice(place + 1).join('|')})/` },
}))

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'kit-knows-nobody', severity: 'error', from: { path: '^kit/' }, to: { path: '^(app|features|connectors|bahasa)/' } },
    { name: 'connectors-know-only-kit', severity: 'error', from: { path: '^connectors/' }, to: { path: '^(app|features|bahasa)/' } },
    { name: 'bahasa-knows-nobody', severity: 'error', from: { path: '^bahasa/' }, to: { path: '^(app|features|connectors|kit|tools)/' } },
    {
      name: 'bahasa-does-no-io-outside-its-tools',
      severity: 'error',
      from: { path: '^bahasa/', pathNot: '^bahasa/tools/|\\.test\\.ts$' },
      to: { path: '^bahasa/tools/' },
    },
    {
      name: 'bahasa-needs-no-package',
      severity: 'error',
      from: { path: '^bahasa/', pathNot: '^bahasa/tools/|\\.test\\.ts$' },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional'] },
    },
    {
      name: 'one-connector-does-not-know-another',
      severity: 'error',
      from: { path: '^connectors/([^/]+)/' },
      to: { path: '^connectors/', pathNot: '^connectors/$1/' },
    },
    {
      name: 'features-know-neither-app-nor-connectors',
      severity: 'error',
      from: { path: '^features/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^(app|connectors)/' },
    },
    {
      name: 'web-shares-only-contract-and-rules',
      severity: 'error',
      from: { path: '^features/([^/]+)/web/' },
      to: { path: '^features/(?!$1/)[^/]+/(server|web)/' },
    },
    {
      name: 'web-never-reaches-a-server',
      severity: 'error',
      from: { path: '^(features/[^/]+/web|kit/web|app/web)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '/server/' },
    },
    { name: 'server-never-reaches-a-page', severity: 'error', from: { path: '/server/' }, to: { path: '\\.tsx$' } },
    {
      name: 'another-feature-is-entered-by-its-door',
      severity: 'error',
      from: { path: '^features/([^/]+)/server/', pathNot: '\\.test\\.ts$' },
      to: { path: '^features/(?!$1/)[^/]+/server/(store|tables|routes|jobs)\\.ts$' },
    },
    ...serversToTheRight,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.css', '.json', '.js'],
    },
  },
}
