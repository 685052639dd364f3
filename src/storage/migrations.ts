/** A step from one version of the file format to the next. It has a name, and a test from a real old file. */
export type Migration = { readonly to: number; readonly name: string; readonly migrate: (file: SavedFile) => object }

/** A file that says it is ours. Nothing else about it is known yet: what is wrong is found afterwards, in the schema. */
export type SavedFile = { readonly needfirst: number; readonly assessment?: object }

/** Oldest first. */
export const migrations: readonly Migration[] = [
  {
    to: 2,
    name: 'scenarios',
    migrate: (file) => ({ ...file, needfirst: 2, assessment: { ...file.assessment, scenarios: {} } }),
  },
]
