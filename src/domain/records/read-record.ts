import { recordKinds, type Kind, type RecordValue } from './index.ts'
import type { Old, RecordKind } from './record-kind.ts'
import { currentVersion, versions } from './versions.ts'

/**
 * A record as it was kept, migrated from the version it was kept in and checked; undefined where it cannot be read, for
 * whatever reason: then it is set aside, and never thrown away.
 */
export function readRecord<K extends Kind>(kind: K, kept: unknown, version: number): RecordValue[K] | undefined {
  if (version > currentVersion) return undefined
  const { schema } = recordKinds[kind]
  const parsed = schema.safeParse(migrated(recordKinds[kind], kept, version))
  return parsed.success ? (parsed.data as RecordValue[K]) : undefined
}

function migrated({ migrations }: RecordKind, kept: unknown, version: number): unknown {
  if (!migrations || typeof kept !== 'object' || kept === null) return kept
  return versions.slice(version).reduce<Old>((record, name) => migrations[name]?.(record) ?? record, kept as Old)
}
