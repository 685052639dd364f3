import { DatabaseSync } from 'node:sqlite'
import type { Ordering } from '../../src/domain/session/wire.ts'
import { atOnce } from '../../src/server/store/asking.ts'
import { order } from '../../src/server/store/orders.ts'
import { sqlitePragmas } from '../../src/server/store/schema.ts'
import { rowsIn } from './rows-in.ts'

/** Gives an order and dies before its nth query: `dies-in-order.ts FILE N CODE KEY ORDER-AS-JSON`. Says so if it did not come to that. */
const [file, n, code, key, given] = process.argv.slice(2) as [string, string, string, string, string]
const database = new DatabaseSync(file)
database.exec(sqlitePragmas)
let left = Number(n)
const dieIfTime = () => {
  if (left-- === 0) process.kill(process.pid, 'SIGKILL')
}
database.exec('BEGIN')
atOnce(order(code, key, JSON.parse(given) as Ordering, Date.UTC(2026, 10)), (query) => {
  dieIfTime()
  return rowsIn(database, query)
})
dieIfTime()
database.exec('COMMIT')
dieIfTime()
process.stdout.write('done')
