/** The arrows of the architecture: who may know whom. */
const ours = '^src/'
const never = (name, from, to) => ({ name, severity: 'error', from: { path: from }, to })

module.exports = {
  forbidden: [
    never('domain-knows-only-itself', '^src/domain/', { path: ours, pathNot: '^src/domain/' }),
    never('domain-is-pure', '^src/domain/', {
      path: 'node_modules/(react|react-dom|xstate|idb|nanoid|wouter)/|^node:',
    }),
    never('content-is-data', '^src/content/', { path: ours, pathNot: '^src/content/|^src/domain/' }),
    never('content-takes-only-types-from-domain', '^src/content/', {
      path: '^src/domain/',
      dependencyTypesNot: ['type-only'],
    }),
    never('report-knows-domain-and-words', '^src/report/', { path: ours, pathNot: '^src/(report|domain|locales)/' }),
    never('report-draws-nothing', '^src/report/', { path: 'node_modules/|^node:' }),
    never('papers-know-reports-domain-and-words', '^src/papers/', {
      path: ours,
      pathNot: '^src/(papers|report|domain|locales)/',
    }),
    never('papers-draw-nothing', '^src/papers/', { path: 'node_modules/(?!zod/)|^node:' }),
    never(
      'only-app-hands-content-in',
      '^src/(domain|machine|storage|exports|ports|form|features|ui|locales|report|papers)/',
      {
        path: '^src/content/',
      },
    ),
    never('machine-storage-exports-stand-below', '^src/(machine|storage|exports)/', {
      path: '^src/(app|ports|features|form|ui)/',
    }),
    never('machine-draws-nothing', '^src/(machine|storage|exports)/', {
      path: 'node_modules/(react|react-dom|wouter)/',
    }),
    never('ports-know-no-page', '^src/ports/', { path: '^src/(app|features|form|ui|exports|report)/' }),
    never('locales-are-words', '^src/locales/', { path: '^src/(app|features|form|machine|ports|ui|exports)/' }),
    never('form-knows-no-feature', '^src/form/', { path: '^src/(features|storage|exports)/' }),
    never('features-do-not-know-one-another', '^src/features/([^/]+)/', {
      path: '^src/features/',
      pathNot: '^src/features/($1|parts)/',
    }),
    never('parts-know-no-feature', '^src/features/parts/', { path: '^src/features/', pathNot: '^src/features/parts/' }),
    never('ui-has-no-domain-words', '^src/ui/', { path: ours, pathNot: '^src/ui/' }),
    never('room-knows-the-session-and-what-is-small', '^src/room/(?!build\\.ts)', {
      path: ours,
      pathNot: '^src/(room|ui|locales|machine)/|^src/domain/(session/|own\\.|personal-details\\.|records/fields\\.)',
    }),
    never('room-knows-one-machine', '^src/room/', {
      path: '^src/machine/',
      pathNot: '^src/machine/(participant-machine|participant-context|no-dev-tools)\\.',
    }),
    never('the-phone-carries-no-schema', '^src/(room|machine/participant)', {
      path: '^src/domain/(session/wire|records/fields)\\.|node_modules/zod/',
      dependencyTypesNot: ['type-only'],
    }),
    never('nobody-imports-room', '^src/(?!room/)', { path: '^src/room/' }),
    never('nobody-imports-app', '^src/(?!app/|room/build\\.ts)', { path: '^src/app/' }),
    never('nobody-imports-the-server', '^src/(?!server/)', { path: '^src/server/' }),
    never('server-knows-a-sitting-and-no-content', '^src/server/', {
      path: ours,
      pathNot: '^src/(server|serving)/|^src/domain/session/',
    }),
    never('server-draws-nothing', '^src/server/', { path: 'node_modules/(react|react-dom|preact|xstate|idb|wouter)/' }),
    never('one-file-knows-postgresql', '^src/(?!server/store/postgres\\.ts)', { path: 'node_modules/(pg|@types/pg)/' }),
    never('serving-knows-only-files', '^src/serving/', { path: ours, pathNot: '^src/serving/' }),
    never('no-cycles', ours, { circular: true }),
    never('every-import-resolves', '', { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
}
