import { liveServer } from '../../../src/server/app.ts'
import { sqliteStore } from '../../../src/server/store/sqlite.ts'

/** The server that is measured, in a process of its own: `server.ts FILE PORT [no-store]`, where nothing is kept of an answer. */
const [file = '', port = '', how] = process.argv.slice(2)
const store = await sqliteStore(file)
const { app } = liveServer({
  folder: '.',
  store: how === 'no-store' ? { ...store, answer: () => Promise.resolve('kept' as const) } : store,
})
await app.listen({ port: Number(port), host: '127.0.0.1' })
process.stdout.write('ready\n')
