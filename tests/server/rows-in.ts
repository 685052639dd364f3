import type { DatabaseSync } from 'node:sqlite'
import type { Query, Row } from '../../src/server/store/asking.ts'

/** The rows of a query in a file, asked by nobody else. */
export const rowsIn = (database: DatabaseSync, { sql, values }: Query): readonly Row[] =>
  database
    .prepare(sql.replace(/ FOR (UPDATE|SHARE)$/, ''))
    .all(Object.fromEntries(values.map((value, at) => [at + 1, value]))) as unknown as readonly Row[]
