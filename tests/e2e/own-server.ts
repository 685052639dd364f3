import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { liveServer } from '../../src/server/app.ts'
import { sqliteStore } from '../../src/server/store/sqlite.ts'

/** The server itself, that can be killed and started again on the same file and port. */
export async function ownServer() {
  const folder = mkdtempSync(join(tmpdir(), 'own-server-'))
  const open = async (port: number) => {
    const { app } = liveServer({ store: await sqliteStore(join(folder, 'sittings.db')), folder: 'dist' })
    await app.listen({ port, host: '127.0.0.1' })
    return app
  }
  let app = await open(0)
  const { port } = app.server.address() as { readonly port: number }
  return {
    address: `http://127.0.0.1:${port}`,
    stop: () => app.close(),
    again: async () => void (app = await open(port)),
    end: async () => {
      await app.close()
      rmSync(folder, { recursive: true })
    },
  }
}
