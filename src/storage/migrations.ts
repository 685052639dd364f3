/** A step from one version of the file format to the next. It has a name, and a test from a real old file. */
export type Migration = { readonly to: number; readonly name: string; readonly migrate: (file: object) => object }

/** Oldest first. Version 1 is the first that was released, so there is nothing to migrate from yet. */
export const migrations: readonly Migration[] = []
