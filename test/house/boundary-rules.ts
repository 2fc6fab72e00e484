import type { ICruiseOptions, IRegularForbiddenRuleType } from 'dependency-cruiser'

/** Who may import whom. A row forbids: files matching `from` must not import what matches `to`. */
const areas = 'session|agenda|floor|polls|conclusions'
const area = `^shared/(${areas})/`
const below = '^shared/(kernel|session|agenda|floor|polls|conclusions)/'

/** A package, installed or not: what cannot be found is forbidden by its name all the same. */
const pack = (names: string) => `(^|node_modules/)(${names})(/|$)`
const asValues: IRegularForbiddenRuleType['to'] = { dependencyTypesNot: ['type-only'] }
const forbid = (
  name: string,
  comment: string,
  from: IRegularForbiddenRuleType['from'],
  to: IRegularForbiddenRuleType['to'],
): IRegularForbiddenRuleType => ({ name, comment, severity: 'error', from, to })
const only = (name: string, packages: string, home: string) =>
  forbid(name, `${packages} belong to ${home}`, { pathNot: home }, { path: pack(packages) })

export const boundaryRules: IRegularForbiddenRuleType[] = [
  forbid(
    'kernel-stands-alone',
    'the kernel knows nothing of what is built on it',
    { path: '^shared/kernel/' },
    { path: '^(shared|server|client)/', pathNot: '^shared/kernel/' },
  ),
  forbid(
    'areas-read-types',
    'an area reads another’s slice and messages as types, never its code',
    { path: area },
    { path: area, pathNot: '^shared/$1/', ...asValues },
  ),
  forbid(
    'areas-read-slices-and-messages',
    'of another area only the slice, the messages and the registry are to be seen',
    { path: area },
    { path: area, pathNot: ['^shared/$1/', '/(slice|messages|registry)\\.ts$'] },
  ),
  forbid(
    'world-is-types',
    'the world is a type',
    { path: below },
    { path: '^shared/world\\.ts$', ...asValues },
  ),
  forbid(
    'areas-below-meeting',
    'the meeting puts the areas together, so no area may need it',
    { path: below },
    { path: '^shared/(meeting\\.ts|protocol/)' },
  ),
  forbid(
    'meeting-below-protocol',
    'the meeting does not know how it travels',
    { path: '^shared/(meeting|world)\\.ts$' },
    { path: '^shared/protocol/' },
  ),
  forbid(
    'shared-below-both-ends',
    'the core runs on both ends and needs neither',
    { path: '^shared/' },
    { path: '^(server|client|test)/' },
  ),
  forbid(
    'server-without-client',
    'the ends meet on the wire',
    { path: '^server/' },
    { path: '^(client|test)/' },
  ),
  forbid(
    'client-without-server',
    'the ends meet on the wire',
    { path: '^client/' },
    { path: '^(server|test)/' },
  ),
  forbid(
    'no-cycles',
    'a circle has no lowest part to understand first; types alone may go round',
    {},
    { circular: true, viaOnly: asValues },
  ),
  forbid(
    'shared-is-pure',
    'the core runs in browsers and touches neither files nor network',
    { path: '^(shared|client)/' },
    { dependencyTypes: ['core'] },
  ),
  forbid(
    'shared-needs-little',
    'the core depends on its schemas, time zones and one known format',
    { path: '^shared/' },
    {
      path: '.',
      pathNot: [
        '^(shared|server|client|test)/',
        '(^|node_modules/)(zod/.*mini|temporal-polyfill|papaparse|yjs)',
      ],
      dependencyTypesNot: ['core'],
    },
  ),
  only('express-in-http', 'express|helmet', '^server/http/'),
  only('socket-io-in-live', 'socket\\.io', '^server/live/'),
  only('socket-io-client-in-connection', 'socket\\.io-client', '^client/connection/'),
  only(
    'text-in-conclusions',
    'yjs|y-protocols|y-websocket|lib0|@tiptap',
    '^((shared|client)/conclusions|server/drafting)/',
  ),
  only('csv-in-tables', 'papaparse', '^(shared/agenda/import|server/documents)/'),
  only('sqlite-in-its-store', '@photostructure/sqlite|node:sqlite', '^server/store/sqlite/'),
  only('files-in-documents', 'docx|pdfkit', '^server/documents/'),
  forbid(
    'server-runs-on-dependencies',
    'what the running server needs is a dependency, not a tool',
    { path: '^(server|shared)/' },
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  ),
]

/** How modules are found and read. */
export const reading: ICruiseOptions = {
  doNotFollow: { path: 'node_modules' },
  // Also what vanishes on compiling: an import of types is an import.
  tsPreCompilationDeps: true,
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['import', 'node', 'default', 'types'],
    extensions: ['.ts', '.tsx', '.js', '.json'],
  },
}
