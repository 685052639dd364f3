import type { AddressInfo } from 'node:net'
import { liveServer } from '../../src/server/app.ts'
import { postgresStore } from '../../src/server/store/postgres.ts'
import { sqliteStore } from '../../src/server/store/sqlite.ts'

/** A server in a process of its own, to be killed: says its port on a line. `process.ts FILE-OR-URL FOLDER [PORT]` */
const [where = '', folder = '', port = '0'] = process.argv.slice(2)
const store = await (where.startsWith('postgresql:') ? postgresStore : sqliteStore)(where)
const { app } = liveServer({ store, folder })
await app.listen({ port: Number(port), host: '127.0.0.1' })
process.stdout.write(`${(app.server.address() as AddressInfo).port}\n`)
